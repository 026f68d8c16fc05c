#include "kit/icons.h"

#include "kit/theme.h"

#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

// A static library's resources are only linked in when somebody asks for them; the macro must stand outside a
// namespace.
static void initIconResources() { Q_INIT_RESOURCE(icons); }

namespace selaras::kit {
namespace {

/// Paints by name with the theme of the moment.
class ThemeIconEngine : public QIconEngine {
public:
    explicit ThemeIconEngine(const QString &name)
        : m_name(name)
    {
    }
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const Theme &theme = Theme::current();
        drawIcon(painter, rect, m_name, mode == QIcon::Disabled ? theme.text3 : theme.text2);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
    QIconEngine *clone() const override { return new ThemeIconEngine(m_name); }

private:
    QString m_name;
};

} // namespace

QByteArray iconSource(const QString &name)
{
    static const bool ready = (initIconResources(), true);
    Q_UNUSED(ready)
    static QHash<QString, QByteArray> sources;
    const auto found = sources.constFind(name);
    if (found != sources.constEnd())
        return *found;
    QFile file(QStringLiteral(":/kit/icons/%1.svg").arg(name));
    const QByteArray source = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    return *sources.insert(name, source);
}

void drawIcon(QPainter *painter, const QRectF &rect, const QString &name, const QColor &color)
{
    const qreal ratio = painter->device()->devicePixelRatioF();
    const int side = qRound(qMin(rect.width(), rect.height()) * ratio);
    if (side <= 0)
        return;
    const QString key = QStringLiteral("kit:%1:%2:%3:%4").arg(name, color.name(QColor::HexArgb)).arg(side).arg(ratio);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        QByteArray source = iconSource(name);
        if (source.isEmpty())
            return;
        source.replace("#000", color.name().toLatin1());
        QSvgRenderer renderer(source);
        pixmap = QPixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter svg(&pixmap);
        svg.setOpacity(color.alphaF());
        renderer.render(&svg, QRectF(0, 0, side, side));
        svg.end();
        pixmap.setDevicePixelRatio(ratio);
        QPixmapCache::insert(key, pixmap);
    }
    const qreal logical = side / ratio;
    // Whole pixels, or the 1.4 px lines blur.
    painter->drawPixmap(
        QPointF(qRound(rect.center().x() - logical / 2), qRound(rect.center().y() - logical / 2)), pixmap);
}

QIcon icon(const QString &name) { return QIcon(new ThemeIconEngine(name)); }

} // namespace selaras::kit
