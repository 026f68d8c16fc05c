#include "activity/discard_box.h"

#include "kit/button.h"
#include "kit/form.h"
#include "kit/label.h"

#include <QBoxLayout>
#include <QLineEdit>

namespace selaras::ui::activity {

using kit::Theme;

DiscardBox::DiscardBox(const QString &what, QWidget *parent)
    : QDialog(parent)
    , m_reason(new kit::Field(tr("Reason"), new QLineEdit))
    , m_discard(kit::dangerButton(tr("&Discard")))
{
    setWindowTitle(tr("Discard “%1”?").arg(what));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::space24, Theme::space20, Theme::space24, Theme::space20);
    column->setSpacing(Theme::space12);
    column->addWidget(new kit::Label(windowTitle(), kit::Type::Section));
    auto *meaning
        = new kit::Label(tr("Selaras does not try this again, and the shop keeps what it has now. This cannot "
                            "be undone."));
    meaning->setWordWrap(true);
    column->addWidget(meaning);
    m_reason->setHint(tr("It stands in the audit with your name."));
    column->addWidget(m_reason);
    auto *buttons = new QHBoxLayout;
    auto *keep = kit::secondaryButton(tr("&Keep"));
    buttons->addWidget(keep);
    buttons->addStretch();
    buttons->addWidget(m_discard);
    column->addLayout(buttons);
    setMinimumWidth(Theme::current().scaled(Theme::paneWide));

    // Enter never does harm: it belongs to the safe button.
    m_discard->setAutoDefault(false);
    keep->setDefault(true);
    m_discard->setEnabled(false);
    connect(
        m_reason->lineEdit(), &QLineEdit::textChanged, this, [this] { m_discard->setEnabled(!reason().isEmpty()); });
    connect(keep, &kit::Button::clicked, this, &QDialog::reject);
    connect(m_discard, &kit::Button::clicked, this, [this] {
        Q_EMIT confirmed(reason());
        accept();
    });
    m_reason->lineEdit()->setFocus();
}

QString DiscardBox::reason() const { return m_reason->lineEdit()->text().trimmed(); }

} // namespace selaras::ui::activity
