#include "lines/last_scan.h"

#include "kit/label.h"
#include "kit/number.h"
#include "kit/shape.h"
#include "kit/spoken.h"
#include "sounds/sounds.h"

#include <QHBoxLayout>
#include <QPainter>

namespace selaras::ui {

using namespace kit;

LastScan::LastScan(Sounds *sounds, QWidget *parent)
    : QWidget(parent)
    , m_sounds(sounds)
    , m_name(new Label({}, Type::Figure))
    , m_detail(new Label({}, Type::Section, Tone::Text2))
    , m_figure(new NumberLabel({}, Type::Bench56))
    , m_spoken(new Spoken(this))
{
    auto *line = new QHBoxLayout(this);
    const int inset = Theme::edge + Theme::paneInset;
    line->setContentsMargins(inset, Theme::space12 + Theme::space8, inset, Theme::space8);
    line->setSpacing(Theme::space12);
    m_shape = new QWidget;
    m_shape->setFixedWidth(Theme::shapeBench);
    m_shape->hide();
    line->addWidget(m_shape);
    auto *words = new QVBoxLayout;
    words->setSpacing(Theme::space4);
    words->addStretch();
    words->addWidget(m_name);
    words->addWidget(m_detail);
    words->addStretch();
    line->addLayout(words, 1);
    line->addWidget(m_figure);
    const auto fit = [this] {
        setFixedHeight(Theme::current().lineHeight(Type::Bench56) + 2 * Theme::space12 + Theme::space24);
    };
    fit();
    connect(Theme::watch(), &ThemeWatch::changed, this, fit);
}

void LastScan::say(const Good &now, std::optional<Role> role)
{
    m_role = role;
    m_shape->setVisible(role.has_value());
    m_name->setTone(role ? toneOf(*role) : Tone::Text);
    m_detail->setTone(role ? Tone::Text : Tone::Text2);
    m_name->setText(now.name);
    m_detail->setText(now.detail);
    m_detail->setVisible(!now.detail.isEmpty());
    m_figure->setText(now.figure);
    setAccessibleName(QStringList{now.figure, now.name, now.detail}.join(u' ').trimmed());
    update();
}

void LastScan::wait(std::function<QString()> words)
{
    m_spoken->say([this, words] { say({words(), {}, {}}, std::nullopt); });
}

void LastScan::show(std::function<Good()> good)
{
    m_spoken->say([this, good] { say(good(), std::nullopt); });
    play(m_sounds, Sound::Match);
}

void LastScan::trouble(std::function<Trouble()> trouble)
{
    m_spoken->say([this, trouble] {
        const Trouble now = trouble();
        say({now.what, now.remedy, {}}, now.role);
    });
    play(m_sounds, Sound::Wrong);
}

void LastScan::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF card = QRectF(rect()).adjusted(Theme::edge, Theme::space12, -Theme::edge, 0);
    if (!m_role) {
        drawPanel(&painter, card, Theme::radiusCard, theme.surface, theme.borderLine);
        return;
    }
    fillRounded(&painter, card, Theme::radiusCard, theme.role(*m_role).fill);
    QRectF shape(0, 0, Theme::shapeBench, Theme::shapeBench);
    shape.moveCenter(QRectF(m_shape->geometry()).center());
    drawShape(&painter, shape, *m_role);
}

} // namespace selaras::ui
