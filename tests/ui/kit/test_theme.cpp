#include "kit/badge.h"
#include "kit/icons.h"
#include "kit/number.h"
#include "kit/shape.h"
#include "kit/theme.h"

#include <QApplication>
#include <QDir>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QtTest>

#include <cmath>

using namespace selaras::kit;

namespace {

double luminance(const QColor &color)
{
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a), y = luminance(b);
    return (qMax(x, y) + 0.05) / (qMin(x, y) + 0.05);
}

QList<QColor> surfaces(const Theme &t)
{
    return {t.canvas, t.railFill, t.surface, t.headerFill, t.raised, t.hover, t.select};
}

QImage shapeImage(Role role)
{
    QImage image(40, 40, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    drawShape(&painter, image.rect(), role, Qt::black, Qt::white);
    return image;
}

} // namespace

class TestTheme : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { Theme::set(Scheme::Light); }

    void textIsReadableOnEverySurface()
    {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            const Theme theme = Theme::of(scheme);
            for (const QColor &surface : surfaces(theme)) {
                for (const QColor &text : {theme.text, theme.text2, theme.accent})
                    QVERIFY2(contrast(text, surface) >= 4.5, qPrintable(text.name() + " on " + surface.name()));
                QVERIFY2(contrast(theme.control, surface) >= 3.0, qPrintable(surface.name()));
            }
            QVERIFY(contrast(theme.ink, theme.onInk) >= 4.5);
            QVERIFY(contrast(theme.stop, theme.onStop) >= 4.5);
            QVERIFY(contrast(theme.go, theme.onGo) >= 4.5);
        }
    }
    void rolesAreReadableOnTheirFillAndTheirMarksOnEverySurface()
    {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            const Theme theme = Theme::of(scheme);
            for (int i = 0; i < roleCount; ++i) {
                const RoleColors &role = theme.role(Role(i));
                QVERIFY(contrast(role.text, role.fill) >= 4.5);
                QVERIFY(contrast(theme.text, role.fill) >= 4.5);
                for (const QColor &surface : surfaces(theme))
                    QVERIFY(contrast(role.mark, surface) >= 3.0);
            }
            for (const char letter : {'S', 'T', 'L', 'W', 'C'})
                QVERIFY(contrast(theme.channel(QLatin1Char(letter)), theme.surface) >= 3.0);
        }
    }
    void everyRoleHasAShapeOfItsOwn()
    {
        for (int a = 0; a < roleCount; ++a)
            for (int b = a + 1; b < roleCount; ++b)
                QVERIFY(shapeImage(Role(a)) != shapeImage(Role(b)));
    }
    void onlyYellowAndRedAreFilled()
    {
        QVERIFY(isFilled(Role::Yellow) && isFilled(Role::Red));
        QVERIFY(!isFilled(Role::Grey) && !isFilled(Role::Blue) && !isFilled(Role::Green));
    }
    void thePaletteNamesEveryRoleInAllThreeGroups()
    {
        const QPalette palette = Theme::of(Scheme::Dark).palette();
        for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled})
            for (int role = 0; role < QPalette::NColorRoles; ++role)
                if (role != QPalette::NoRole)
                    QVERIFY2(palette.isBrushSet(group, QPalette::ColorRole(role)), qPrintable(QString::number(role)));
        QCOMPARE(palette.color(QPalette::Inactive, QPalette::Highlight),
            palette.color(QPalette::Active, QPalette::Highlight));
    }
    void theStyleSheetStaysShort() { QVERIFY(Theme::current().styleSheet().count(u'\n') < 40); }
    void settingTheThemeChangesPaletteAndTellsWidgets()
    {
        QSignalSpy spy(Theme::watch(), &ThemeWatch::changed);
        Theme::set(Scheme::Dark, 120);
        QCOMPARE(spy.count(), 1);
        QCOMPARE(qApp->palette().color(QPalette::Base), Theme::of(Scheme::Dark).surface);
        QCOMPARE(Theme::current().font(Type::Body).pixelSize(), 16);
    }
    void theFontScaleStaysWithinItsBounds()
    {
        QCOMPARE(Theme::of(Scheme::Light, 10).scale, 90);
        QCOMPARE(Theme::of(Scheme::Light, 400).scale, 150);
    }
    void rowsGrowWithTheFontButNeverShrink()
    {
        QCOMPARE(Theme::of(Scheme::Light, 100).height(Theme::rowCompact), Theme::rowCompact);
        QVERIFY(Theme::of(Scheme::Light, 150).height(Theme::rowCompact) > Theme::rowCompact);
    }
    void allDigitsAreEquallyWide()
    {
        const QFont font = Theme::current().font(Type::Body);
        const qreal one = numberWidth("1", font);
        for (const QChar digit : QStringLiteral("0123456789"))
            QCOMPARE(numberWidth(QString(digit), font), one);
        QCOMPARE(numberWidth("Rp1.111.111", font), numberWidth("Rp8.888.888", font));
    }
    void aBadgeSpeaksWithItsWord()
    {
        BadgeLabel badge(Role::Red, "Gagal");
        QCOMPARE(badge.accessibleName(), QStringLiteral("Gagal"));
        QVERIFY(badge.sizeHint().width() > numberWidth("Gagal", Theme::current().font(Type::Label)));
    }
    void everyIconFileDrawsSomething()
    {
        const QStringList files = QDir(QStringLiteral(SELARAS_SOURCE "/resources/icons")).entryList({"*.svg"});
        QVERIFY(files.size() >= 30);
        for (const QString &file : files) {
            QImage image(32, 32, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::transparent);
            QPainter painter(&image);
            drawIcon(&painter, image.rect(), file.chopped(4), Qt::red);
            painter.end();
            QImage empty = image;
            empty.fill(Qt::transparent);
            QVERIFY2(image != empty, qPrintable(file));
        }
    }
    void anUnknownIconDrawsNothing() { QVERIFY(iconSource("no-such-icon").isEmpty()); }
};

QTEST_MAIN(TestTheme)
#include "test_theme.moc"
