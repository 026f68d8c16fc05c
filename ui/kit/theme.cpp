#include "kit/theme.h"

#include "kit/style.h"

#include <QApplication>
#include <QFontMetrics>

namespace selaras::kit {
namespace {

struct TypeStep {
    int size, line;
    QFont::Weight weight;
};

TypeStep step(Type type)
{
    switch (type) {
    case Type::Caption: return {11, 16, QFont::Medium};
    case Type::Small: return {12, 16, QFont::Normal};
    case Type::SmallLabel: return {12, 16, QFont::Medium};
    case Type::SmallStrong: return {12, 16, QFont::DemiBold};
    case Type::Body: return {13, 20, QFont::Normal};
    case Type::Label: return {13, 20, QFont::Medium};
    case Type::Strong: return {13, 20, QFont::DemiBold};
    case Type::Section: return {15, 20, QFont::DemiBold};
    case Type::Title: return {18, 24, QFont::DemiBold};
    case Type::Figure: return {24, 32, QFont::DemiBold};
    case Type::FigureLarge: return {32, 40, QFont::DemiBold};
    case Type::Bench18: return {18, 24, QFont::Normal};
    case Type::Bench22: return {22, 28, QFont::Normal};
    case Type::Bench28: return {28, 36, QFont::DemiBold};
    case Type::Bench34: return {34, 42, QFont::DemiBold};
    case Type::Bench44: return {44, 50, QFont::DemiBold};
    case Type::Bench56: return {56, 64, QFont::DemiBold};
    case Type::Bench72: return {72, 80, QFont::DemiBold};
    case Type::Bench96: return {96, 104, QFont::DemiBold};
    }
    return {13, 20, QFont::Normal};
}

Theme lightTheme()
{
    Theme t;
    t.canvas = "#F4F2EE", t.railFill = "#EBE8E2", t.surface = "#FFFFFF", t.headerFill = "#FAF8F5";
    t.raised = "#FFFFFF", t.hover = "#F5F3EF", t.select = "#E9E7FB", t.line = "#EFECE6";
    t.borderLine = "#E2DED6", t.control = "#857E72";
    t.text = "#1E1C19", t.text2 = "#5E584F", t.text3 = "#8E887D", t.accent = "#4A3FC4", t.onAccent = "#FFFFFF";
    t.ink = "#24211D", t.onInk = "#FFFFFF", t.inkHover = "#423F3B", t.inkLine = "#8E8B86";
    t.roles[int(Role::Grey)] = {"#5A554C", "#EEEBE5", "#7C766B"};
    t.roles[int(Role::Blue)] = {"#1A56AB", "#E4EDFA", "#2A6FD6"};
    t.roles[int(Role::Yellow)] = {"#764A00", "#FBECC4", "#B47800"};
    t.roles[int(Role::Red)] = {"#AE1F19", "#FCE5E2", "#CF2F27"};
    t.roles[int(Role::Green)] = {"#196839", "#E0F2E6", "#23884B"};
    return t;
}

Theme darkTheme()
{
    Theme t;
    t.dark = true;
    t.canvas = "#171614", t.railFill = "#121110", t.surface = "#1D1C1A", t.headerFill = "#22201E";
    t.raised = "#282623", t.hover = "#252421", t.select = "#2D2B4D", t.line = "#292724";
    t.borderLine = "#35322E", t.control = "#7D776D";
    t.text = "#EDEAE4", t.text2 = "#ABA59B", t.text3 = "#767068", t.accent = "#A59DF8", t.onAccent = "#171614";
    t.ink = "#EDEAE4", t.onInk = "#171614", t.inkHover = "#D5D1C9", t.inkLine = "#767068";
    t.roles[int(Role::Grey)] = {"#B8B2A8", "#2F2D29", "#948E84"};
    t.roles[int(Role::Blue)] = {"#8FBAF6", "#1B2B44", "#5B98EE"};
    t.roles[int(Role::Yellow)] = {"#F2C663", "#3D300F", "#E0AC3A"};
    t.roles[int(Role::Red)] = {"#FFA198", "#4A1B17", "#F2695D"};
    t.roles[int(Role::Green)] = {"#82D19E", "#173221", "#4DB374"};
    return t;
}

bool platformIsDark()
{
    if (!qApp)
        return false;
    // Asked once, before our own palette replaces the platform's.
    static const bool platformDark
        = QPalette().color(QPalette::Window).lightness() < QPalette().color(QPalette::WindowText).lightness();
    return platformDark;
}

Theme &instance()
{
    static Theme theme = lightTheme();
    return theme;
}

} // namespace

Theme Theme::of(Scheme scheme, int scalePercent)
{
    const bool platform = platformIsDark();
    const bool wantsDark = scheme == Scheme::Dark || (scheme == Scheme::System && platform);
    Theme theme = wantsDark ? darkTheme() : lightTheme();
    theme.stop = "#A81C16", theme.onStop = "#FFFFFF", theme.go = "#17663A", theme.onGo = "#FFFFFF";
    theme.scale = qBound(scaleMin, scalePercent, scaleMax);
    return theme;
}

const Theme &Theme::current() { return instance(); }

ThemeWatch *Theme::watch()
{
    static ThemeWatch watch;
    return &watch;
}

void Theme::set(Scheme scheme, int scalePercent)
{
    instance() = of(scheme, scalePercent);
    const Theme &theme = current();
    static bool styled = false;
    if (!styled) {
        QApplication::setStyle(new Style);
        styled = true;
    }
    QApplication::setPalette(theme.palette());
    QApplication::setFont(theme.font(Type::Body));
    qApp->setStyleSheet(theme.styleSheet());
    Q_EMIT watch()->changed();
}

QColor Theme::channel(QChar letter) const
{
    switch (letter.toUpper().unicode()) {
    case 'S': return dark ? "#F26415" : "#B45A0A";
    case 'T': return dark ? "#BFECF1" : "#0BA1BB";
    case 'L': return dark ? "#525FEB" : "#122E8E";
    case 'W': return dark ? "#BE6ABF" : "#511B40";
    case 'C': return dark ? "#6F6C5E" : "#949072";
    default: return control;
    }
}

QColor Theme::tone(Tone tone) const
{
    switch (tone) {
    case Tone::Text: return text;
    case Tone::Text2: return text2;
    case Tone::Disabled: return text3;
    case Tone::Accent: return accent;
    case Tone::OnInk: return onInk;
    default: return roles[int(tone) - int(Tone::Grey)].text;
    }
}

QFont Theme::font(Type type) const
{
    const TypeStep s = step(type);
    QFont font;
    font.setFamilies({"Inter", "Noto Sans", "DejaVu Sans"});
    font.setPixelSize(scaled(s.size));
    font.setWeight(s.weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    if (s.size >= 32)
        font.setLetterSpacing(QFont::PercentageSpacing, 98.0);
    else if (s.size >= 15)
        font.setLetterSpacing(QFont::PercentageSpacing, 98.8);
    return font;
}

int Theme::lineHeight(Type type) const { return scaled(step(type).line); }

int Theme::height(int token) const { return qMax(token, QFontMetrics(font(Type::Body)).height() + minRowPadding); }

QPalette Theme::palette() const
{
    QPalette p;
    const auto all = [&p](QPalette::ColorRole role, const QColor &color) {
        p.setColor(QPalette::All, role, color);
    };
    all(QPalette::Window, canvas);
    all(QPalette::WindowText, text);
    all(QPalette::Base, surface);
    all(QPalette::AlternateBase, surface);
    all(QPalette::Text, text);
    all(QPalette::PlaceholderText, text2);
    all(QPalette::Button, surface);
    all(QPalette::ButtonText, text);
    all(QPalette::BrightText, onInk);
    all(QPalette::Light, surface);
    all(QPalette::Midlight, headerFill);
    all(QPalette::Mid, borderLine);
    all(QPalette::Dark, control);
    all(QPalette::Shadow, borderLine);
    all(QPalette::ToolTipBase, raised);
    all(QPalette::ToolTipText, text);
    all(QPalette::Link, accent);
    all(QPalette::LinkVisited, accent);
    all(QPalette::Highlight, select);
    all(QPalette::HighlightedText, text);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText,
             QPalette::PlaceholderText, QPalette::ToolTipText, QPalette::Link, QPalette::LinkVisited})
        p.setColor(QPalette::Disabled, role, text3);
    return p;
}

QString Theme::styleSheet() const
{
    const QString sheet = QStringLiteral(R"(
QMenu { background: %1; border: 1px solid %2; padding: 4px; }
QMenu::item { padding: 4px 24px 4px 12px; border-radius: 4px; color: %3; }
QMenu::item:selected { background: %4; color: %3; }
QMenu::item:disabled { color: %5; }
QMenu::separator { height: 1px; background: %2; margin: 4px 8px; }
QToolTip { background: %1; color: %3; border: 1px solid %2; padding: 4px 6px; }
QSplitter::handle { background: %2; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
)");
    return sheet.arg(raised.name(), borderLine.name(), text.name(), select.name(), text3.name());
}

} // namespace selaras::kit
