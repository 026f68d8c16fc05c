#pragma once

#include <QChar>
#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>
#include <QString>

namespace selaras::kit {

/// Which of the two sets of colours; System follows the lightness of the platform's own palette.
enum class Scheme { System, Light, Dark };

/// The five status roles. A role is always shape and word and colour.
enum class Role { Grey, Blue, Yellow, Red, Green };
constexpr int roleCount = 5;

/// The type scale. Body, Label and Strong are the same size in weights 400, 500 and 600.
enum class Type {
    Caption,
    Small,
    SmallLabel,
    SmallStrong,
    Body,
    Label,
    Strong,
    Section,
    Title,
    Figure,
    FigureLarge,
    Bench18,
    Bench22,
    Bench28,
    Bench34,
    Bench44,
    Bench56,
    Bench72,
    Bench96,
};

/// What a text is worth: which colour of the theme it takes.
enum class Tone { Text, Text2, Disabled, Accent, OnInk, Grey, Blue, Yellow, Red, Green };

/// The colours of one status role: words, the fill under them, and the mark (shape).
struct RoleColors {
    QColor text, fill, mark;
};

/// Tells that colours or the font scale changed. Widgets that keep a font or a size of their own listen to it.
class ThemeWatch : public QObject {
    Q_OBJECT
Q_SIGNALS:
    void changed();
};

/// Every size and colour of the window; the only place that writes one. Sizes are logical pixels at 100 %.
/// Read colours at the moment of painting, never keep one: `Theme::current().accent`.
struct Theme {
    // Space: a grid of 4.
    static constexpr int space2 = 2, space4 = 4, space6 = 6, space8 = 8, space10 = 10, space12 = 12, space16 = 16,
                         space20 = 20, space24 = 24, space32 = 32;
    static constexpr int edge = 16, paneInset = 20, cellPadding = 8, cardGap = 12;
    // Shape.
    static constexpr int radiusCheck = 3, radiusBadge = 4, radiusControl = 6, radiusCard = 8, radiusBench = 12;
    static constexpr int border = 1, focusRing = 2, focusGap = 1, accentBar = 3, cellFrame = 2, tabFoot = 2;
    // Marks.
    static constexpr int shape = 10, shapeCount = 8, shapeTile = 9, shapeBench = 20;
    static constexpr double shapeStroke = 1.6;
    static constexpr int icon = 16, tile = 18, tileFoot = 3, tileGap = 4, check = 14, radio = 14, avatar = 28,
                         avatarSmall = 18;
    static constexpr double iconStroke = 1.4;
    // Badges and key caps.
    static constexpr int badge = 18, badgeTab = 16, badgePadding = 5, badgeGap = 5, cap = 18, capSmall = 16,
                         capPadding = 5, capMin = 18;
    // Heights of controls and regions.
    static constexpr int button = 28, field = 36, fieldDense = 32, fieldPadding = 12, chip = 28, search = 32,
                         searchWidth = 520;
    static constexpr int topBar = 48, tabs = 44, filterBar = 44, footer = 32, statusLine = 24, bulkBar = 48, toast = 40;
    static constexpr int rail = 196, railFolded = 52, railItem = 32, railRule = 17, railInset = 8, railHead = 48;
    static constexpr int rowCompact = 28, rowComfortable = 36, rowTwoLines = 52, header = 28;
    static constexpr int railFrom = 1100; ///< in narrower windows the rail folds by itself
    static constexpr int listLeast = 640; ///< a list that would be narrower beside a pane stays whole under it
    static constexpr int paneNarrow = 352, pane = 400, paneWide = 428, masterList = 316, pairLabel = 96;
    static constexpr int progress = 8, bar = 6, spark = 24, sparkBar = 3, sparkWeek = 8, sparkGap = 1, scroll = 6,
                         scrollExtent = 10, scrollMin = 32;
    static constexpr int minRowPadding = 8; ///< a row is never lower than its font plus this
    static constexpr int toastMs = 6000, loadingPercent = 60;
    static constexpr int scaleMin = 90, scaleMax = 150;
    static constexpr int idHead = 6, idTail = 5, idHeadDigits = 5, idTailDigits = 4;

    // Colours, section 2 of the look.
    QColor canvas, railFill, surface, headerFill, raised, hover, select, line, borderLine, control;
    QColor text, text2, text3, accent, onAccent, ink, onInk, inkHover, inkLine, stop, onStop, go, onGo;
    RoleColors roles[roleCount];
    bool dark = false;
    int scale = 100; ///< the user's font scale, per cent

    /// The theme in force. Valid before set() too (light, 100 %).
    static const Theme &current();
    /// Applies palette, style, fonts and stylesheet to the application and tells watch().
    static void set(Scheme scheme, int scalePercent = 100);
    /// Emits changed() after each set().
    static ThemeWatch *watch();
    /// The light or the dark set, without applying it; for tests and printing.
    static Theme of(Scheme scheme, int scalePercent = 100);

    const RoleColors &role(Role role) const { return roles[int(role)]; }
    /// The colour of a channel's foot by its letter; `control` for a letter nobody has taken.
    QColor channel(QChar letter) const;
    QColor tone(Tone tone) const;
    /// The font of a step of the type scale, at the user's scale.
    QFont font(Type type) const;
    /// Line height of that step, at the user's scale.
    int lineHeight(Type type) const;
    /// A size that grows with the font (marks, tiles, caps).
    int scaled(int token) const { return (token * scale + 50) / 100; }
    /// A width that holds more text at a larger scale and never less than at 100 %.
    int widened(int token) const { return qMax(token, scaled(token)); }
    /// A height that holds one line of body text: the larger of the token and font height + 8.
    int height(int token) const;
    /// All roles in all three groups; roles left out would be derived by Fusion and go wrong.
    QPalette palette() const;
    /// Menus, tooltips, splitter handles. Nothing else.
    QString styleSheet() const;
};

/// True for the two roles that ask for a person, the only ones with a fill.
constexpr bool isFilled(Role role) { return role == Role::Yellow || role == Role::Red; }
/// The tone of a role's words.
constexpr Tone toneOf(Role role) { return Tone(int(Tone::Grey) + int(role)); }

} // namespace selaras::kit
