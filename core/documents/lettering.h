#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <memory>

struct _cairo;

namespace selaras::documents {

struct Type {
    double size = 3; ///< of the em, in mm
    bool bold = false;
};

/// A black and white picture, a bit a dot from the left, 1 is black; each row fills whole bytes.
struct Raster {
    int width = 0; ///< dots
    int height = 0;
    QByteArray bits;

    int rowBytes() const { return (width + 7) / 8; }
};

/// How wide and high text comes out, which decides where lines end; a printer with fonts of its own has its own. Text
/// is one line of plain text (base/text.h). Millimetres. One thread.
class Lettering {
public:
    virtual ~Lettering() = default;
    virtual double width(const QString &text, const Type &type) const = 0;
    virtual double height(const QString &text, const Type &type) const = 0;
    /// The lines that fit `most`; words are cut only when one alone is wider. Empty text has no line.
    virtual QStringList wrap(const QString &text, const Type &type, double most) const = 0;

    /// The text, or as much of it as fits `most` with "..." behind it.
    QString elided(const QString &text, const Type &type, double most) const;
};

/// Text in every script, shaped by Pango with the fonts of this PC.
class PangoLettering final : public Lettering {
public:
    PangoLettering();
    ~PangoLettering() override;
    PangoLettering(const PangoLettering &) = delete;
    PangoLettering &operator=(const PangoLettering &) = delete;

    double width(const QString &text, const Type &type) const override;
    double height(const QString &text, const Type &type) const override;
    QStringList wrap(const QString &text, const Type &type, double most) const override;

    /// Draws a line with its upper left corner at (x, y), in mm; `cairo` counts in points (1/72 inch).
    void draw(_cairo *cairo, double x, double y, const QString &text, const Type &type) const;
    /// The line as a picture, cut to the right of its ink.
    Raster raster(const QString &text, const Type &type, int dpi) const;

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};

/// Whether text is printable ASCII alone.
bool isPrintableAscii(QStringView text);

} // namespace selaras::documents
