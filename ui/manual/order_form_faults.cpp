// Where the form says what is wrong with an order: at the field, at the line, else above the lines.
#include "kit/form.h"
#include "kit/notice.h"
#include "manual/order_form.h"
#include "sentences/sentence.h"

#include <QLineEdit>

#include <utility>

namespace selaras::ui {

using namespace kit;

Field *OrderForm::fieldOf(manual::Field field) const
{
    switch (field) {
    case manual::Field::Name: return m_name;
    case manual::Field::Phone: return m_phone;
    case manual::Field::Email: return m_email;
    case manual::Field::Address: return m_street;
    case manual::Field::Shipping: return m_shipping;
    case manual::Field::Discount: return m_discount;
    case manual::Field::Courier: return m_courier;
    case manual::Field::Note: return m_note;
    case manual::Field::Hold: return m_hours;
    default: return nullptr; // said above the lines
    }
}

void OrderForm::showFaults(const std::vector<manual::Fault> &faults)
{
    bool focused = false;
    for (const manual::Fault &fault : faults) {
        Error error(Error::Kind::Rejected, fault.detail);
        error.code = fault.code;
        const Sentence sentence = sentenceFor(error, Subject::Here);
        if (Field *field = fieldOf(fault.field)) {
            field->setFinding({Role::Red, sentence.what});
            if (!std::exchange(focused, true))
                field->lineEdit()->setFocus();
            continue;
        }
        if (fault.line >= 0 && fault.line < int(m_lines.size())) {
            Line &line = m_lines[std::size_t(fault.line)];
            line.remark = sentence.what;
            showLine(line);
        } else if (fault.field == manual::Field::Sku && !focused) {
            m_entry->say(sentence.what);
            m_entry->focusSku();
            focused = true;
        } else {
            sayTrouble(error);
        }
    }
}

void OrderForm::sayTrouble(const Error &error)
{
    const Sentence sentence = sentenceFor(error, Subject::Here);
    m_trouble->set(Role::Red, sentence.what, sentence.meaning + u' ' + sentence.remedy);
    m_trouble->show();
}

} // namespace selaras::ui
