#include "orders/cancel_form.h"

#include "kit/badge.h"
#include "kit/label.h"
#include "kit/pane.h"
#include "orders/order_words.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QRadioButton>
#include <QVBoxLayout>

namespace selaras::ui {

using namespace kit;

namespace {

Label *paragraph(const QString &text)
{
    auto *label = new Label(text, Type::Body, Tone::Text2);
    label->setWordWrap(true);
    return label;
}

} // namespace

CancelForm::CancelForm(const QString &shop, QWidget *parent)
    : QWidget(parent)
    , m_reasons(new QButtonGroup(this))
    , m_missing(new Label(tr("Choose a reason first"), Type::Small, Tone::Red))
    , m_mark(new ShapeMark(Role::Red, Type::Small))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space8);
    column->addWidget(new SectionTitle(tr("Why is it cancelled?")));
    for (const auto reason : {channels::CancelReason::OutOfStock, channels::CancelReason::BuyerAsked,
             channels::CancelReason::CannotDeliver}) {
        auto *choice = new QRadioButton(cancelReasonWords(reason));
        m_reasons->addButton(choice, int(reason));
        column->addWidget(choice);
    }
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::space6);
    line->addWidget(m_mark);
    line->addWidget(m_missing, 1);
    column->addLayout(line);
    m_mark->hide();
    m_missing->hide();
    connect(m_reasons, &QButtonGroup::idToggled, this, [this] {
        m_mark->hide();
        m_missing->hide();
    });
    column->addWidget(new SectionTitle(tr("What this does")));
    column->addWidget(paragraph(tr("%1 is asked to cancel. It may accept or refuse.").arg(shop)));
    column->addWidget(paragraph(
        tr("Stock is released only when it has accepted; until then the order stays here and must not be shipped.")));
    setFocusProxy(m_reasons->button(0));
}

void CancelForm::confirm()
{
    if (m_reasons->checkedId() < 0) {
        m_mark->show();
        m_missing->show();
        return;
    }
    Q_EMIT confirmed(channels::CancelReason(m_reasons->checkedId()));
}

void CancelForm::keyPressEvent(QKeyEvent *event)
{
    const int digit = event->key() - Qt::Key_1;
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        confirm();
    else if (digit >= 0 && digit < m_reasons->buttons().size())
        m_reasons->button(digit)->setChecked(true);
    else
        QWidget::keyPressEvent(event);
}

} // namespace selaras::ui
