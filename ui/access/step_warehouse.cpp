#include "access/step_warehouse.h"

#include "inventory/stock.h"
#include "kit/form.h"
#include "pages/ask.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace selaras::ui {

using kit::Theme;

StepWarehouse::StepWarehouse(WizardState &state)
    : WizardStep(state)
    , m_name(new kit::Field({}, new QLineEdit))
    , m_code(new kit::Field({}, new QLineEdit))
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Theme::space20);
    line->addWidget(m_name, 2, Qt::AlignTop);
    line->addWidget(m_code, 1, Qt::AlignTop);
    m_name->lineEdit()->setObjectName(QStringLiteral("warehouse-name"));
    m_code->lineEdit()->setObjectName(QStringLiteral("warehouse-code"));
    m_code->lineEdit()->setMaxLength(12);
    connect(m_name->lineEdit(), &QLineEdit::textChanged, this, &StepWarehouse::changed);
    connect(m_code->lineEdit(), &QLineEdit::textChanged, this, &StepWarehouse::changed);
    // A code is offered as long as nobody has typed one.
    connect(m_name->lineEdit(), &QLineEdit::textEdited, this, [this](const QString &name) {
        if (!m_code->lineEdit()->isModified())
            m_code->lineEdit()->setText(name.simplified().remove(u' ').left(3).toUpper());
    });
    retranslate();
}

void StepWarehouse::retranslate()
{
    m_name->setLabel(tr("Name"));
    m_name->setHint(tr("As people call it, for example Cakung."));
    m_code->setLabel(tr("Short code"));
    m_code->setHint(tr("In files of SKUs, beside the name."));
}

QString StepWarehouse::missing() const
{
    if (m_name->lineEdit()->text().simplified().isEmpty())
        return tr("Give the warehouse a name to go on");
    return m_code->lineEdit()->text().simplified().isEmpty() ? tr("Give it a short code to go on") : QString();
}

void StepWarehouse::enter()
{
    m_name->lineEdit()->setFocus();
    if (!m_state.services)
        return;
    whenReady(m_state.services->store.read([](Reader &reader) { return inventory::warehouses(reader); }), this,
        [this](const Result<std::vector<inventory::Warehouse>> &all) {
            if (!all || all->empty())
                return;
            m_there = true;
            m_chosen = all->front().name;
            m_state.warehouseId = all->front().id;
            m_name->lineEdit()->setText(all->front().name);
            m_code->lineEdit()->setText(all->front().code);
            m_name->setEnabled(false);
            m_code->setEnabled(false);
            Q_EMIT changed();
        });
}

void StepWarehouse::commit(std::function<void(const QString &)> done)
{
    if (m_there) {
        done({});
        return;
    }
    const QString name = m_name->lineEdit()->text().simplified(), code = m_code->lineEdit()->text().simplified();
    const QString actor = m_state.services->actor.auditName();
    whenReady(m_state.services->store.write(
                  [name, code, actor](Transaction &tx) { return inventory::addWarehouse(tx, code, name, actor); }),
        this, [this, name, done](const Result<qint64> &id) {
            if (!id) {
                done(tr("The warehouse could not be saved. Free some disk space, then try again."));
                return;
            }
            m_state.warehouseId = *id;
            m_chosen = name;
            done({});
        });
}

} // namespace selaras::ui
