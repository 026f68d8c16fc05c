#include "lines/last_scan.h"

#include "kit/notice.h"
#include "kit/number.h"
#include "kit/spoken.h"

#include <QHBoxLayout>
#include <QStackedLayout>

namespace selaras::ui {

using namespace kit;

LastScan::LastScan(QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedLayout)
    , m_name(new Label({}, Type::Figure))
    , m_detail(new Label({}, Type::Section, Tone::Text2))
    , m_figure(new NumberLabel({}, Type::Bench56))
    , m_trouble(new Notice(Role::Red, {}))
    , m_spoken(new Spoken(this))
{
    auto *edge = new QVBoxLayout(this);
    edge->setContentsMargins(Theme::edge, Theme::space12, Theme::edge, 0);
    edge->addLayout(m_stack);
    auto *card = new Card;
    auto *line = new QHBoxLayout(card);
    line->setContentsMargins(Theme::paneInset, Theme::space8, Theme::paneInset, Theme::space8);
    line->setSpacing(Theme::space24);
    auto *words = new QVBoxLayout;
    words->setSpacing(Theme::space4);
    words->addStretch();
    words->addWidget(m_name);
    words->addWidget(m_detail);
    words->addStretch();
    line->addLayout(words, 1);
    line->addWidget(m_figure);
    m_stack->addWidget(card);
    m_stack->addWidget(m_trouble);
    // One height in every state, so that the list below never jumps.
    setFixedHeight(Theme::current().lineHeight(Type::Bench56) + 2 * Theme::space12 + Theme::space24);
}

void LastScan::wait(std::function<QString()> words)
{
    show([words] { return Good{words(), {}, {}}; });
}

void LastScan::show(std::function<Good()> good)
{
    m_spoken->say([this, good] {
        const Good now = good();
        m_name->setText(now.name);
        m_detail->setText(now.detail);
        m_detail->setVisible(!now.detail.isEmpty());
        m_figure->setText(now.figure);
        setAccessibleName(QStringList{now.figure, now.name, now.detail}.join(u' ').trimmed());
    });
    m_stack->setCurrentIndex(0);
}

void LastScan::trouble(std::function<Trouble()> trouble)
{
    m_spoken->say([this, trouble] {
        const Trouble now = trouble();
        m_trouble->set(now.role, now.what, now.remedy);
        setAccessibleName(now.what + u' ' + now.remedy);
    });
    m_stack->setCurrentIndex(1);
}

bool LastScan::isTrouble() const { return m_stack->currentIndex() == 1; }

} // namespace selaras::ui
