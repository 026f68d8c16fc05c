#include "settings/warehouses_card.h"

#include "kit/button.h"
#include "kit/form.h"
#include "pages/ask.h"
#include "pages/commit_watch.h"
#include "pages/names.h"
#include "routing/province.h"
#include "sentences/sentence.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace selaras::ui {

using kit::Theme;

namespace {

constexpr int kFirstRow = 1; // below the headings
constexpr int kActs = 3; // the column behind the province
constexpr int kLongestCode = 12; // as in the wizard

void fillProvinces(QComboBox *box, const QString &chosen)
{
    const QSignalBlocker quiet(box);
    box->clear();
    box->addItem(WarehousesCard::tr("Not said"), QString());
    for (const QString &province : routing::provinces())
        box->addItem(province, province);
    if (box->findData(chosen) < 0) // as somebody wrote it elsewhere
        box->addItem(chosen, chosen);
    box->setCurrentIndex(box->findData(chosen));
}

/// Of a long address the street is seen.
void showFromItsStart(QLineEdit *field, const QString &text)
{
    field->setText(text);
    field->setCursorPosition(0);
}

/// Why a warehouse cannot be put away, and what to do; empty: it can.
QString whyNot(const inventory::WarehouseUse &use)
{
    return use.last      ? WarehousesCard::tr("The last one stays: without a warehouse nothing can be sold.")
        : use.holds      ? WarehousesCard::tr("Goods lie there. Move them elsewhere with M in Receiving.")
        : use.awaited    ? WarehousesCard::tr("Orders wait for goods there. See Short stock in Orders.")
        : use.delivering ? WarehousesCard::tr("A delivery to or from it is open. End it in Receiving.")
        : use.counting   ? WarehousesCard::tr("A count of it is open. End it in Counts.")
                         : QString();
}

} // namespace

WarehousesCard::WarehousesCard(Services &services, QWidget *parent)
    : SettingsCard(parent)
    , m_services(services)
    , m_watch(new CommitWatch(services.store, Topic::Stock, this))
    , m_codeHead(new kit::Label({}, kit::Type::Label))
    , m_nameHead(new kit::Label({}, kit::Type::Label))
    , m_provinceHead(new kit::Label({}, kit::Type::Label))
    , m_hint(new kit::Label({}, kit::Type::Small, kit::Tone::Text2))
    , m_grid(new QGridLayout)
    , m_name(new kit::Field({}, new QLineEdit, true))
    , m_code(new kit::Field({}, new QLineEdit, true))
    , m_add(kit::secondaryButton({}))
{
    m_grid->setHorizontalSpacing(Theme::space12);
    m_grid->setVerticalSpacing(Theme::space8);
    m_grid->setColumnStretch(1, 3);
    m_grid->setColumnStretch(2, 2);
    m_grid->addWidget(m_codeHead, 0, 0);
    m_grid->addWidget(m_nameHead, 0, 1);
    m_grid->addWidget(m_provinceHead, 0, 2);
    inside()->addLayout(m_grid);
    m_hint->setWordWrap(true);
    inside()->addWidget(m_hint);
    m_away = new QWidget;
    m_away->hide();
    inside()->addWidget(m_away);
    inside()->addWidget(new kit::Rule(Qt::Horizontal, true));
    m_name->lineEdit()->setObjectName(QStringLiteral("new-warehouse"));
    m_code->lineEdit()->setObjectName(QStringLiteral("new-warehouse-code"));
    m_code->lineEdit()->setMaxLength(kLongestCode);
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::space12);
    line->addWidget(m_name, 2, Qt::AlignTop);
    line->addWidget(m_code, 1, Qt::AlignTop);
    inside()->addLayout(line);
    inside()->addWidget(m_add, 0, Qt::AlignLeft);
    for (kit::Field *field : {m_name, m_code})
        connect(field->lineEdit(), &QLineEdit::returnPressed, this, &WarehousesCard::add);
    // A code is offered as long as nobody has typed one.
    connect(m_name->lineEdit(), &QLineEdit::textEdited, this, [this](const QString &name) {
        if (!m_code->lineEdit()->isModified())
            m_code->lineEdit()->setText(name.simplified().remove(u' ').left(3).toUpper());
    });
    connect(m_add, &QPushButton::clicked, this, &WarehousesCard::add);
    connect(m_watch, &CommitWatch::due, this, &WarehousesCard::refresh);
    retranslate();
}

WarehousesCard::~WarehousesCard()
{
    for (const Row &row : std::as_const(m_rows)) // a field that goes away with the keyboard is not left by a person
        for (const auto &[field, text] : row.typed({}))
            field->disconnect(this);
}

void WarehousesCard::retranslate()
{
    setTitle(tr("Warehouses"));
    m_codeHead->setText(tr("Code"));
    m_nameHead->setText(tr("Name and address"));
    m_provinceHead->setText(tr("Province and phone"));
    m_hint->setText(
        tr("Where a shop sends from the nearest warehouse, the provinces say which one that is. Address and "
           "phone stand as the sender's on labels and papers made from now on."));
    m_name->setLabel(tr("Another warehouse"));
    m_name->setHint(tr("As people call it, for example Cakung."));
    m_code->setLabel(tr("Short code"));
    m_code->setHint(tr("In files and lists."));
    m_add->setText(tr("Add warehouse"));
    const bool may = allow(m_services, access::Right::ManageChannels, m_add);
    for (kit::Field *field : {m_name, m_code})
        field->setEnabled(may);
    refresh();
}

Result<WarehousesCard::Places> WarehousesCard::read(Reader &reader)
{
    Places out;
    TRY(const auto inUse, inventory::warehouses(reader));
    for (const inventory::Warehouse &place : inUse) {
        TRY(const auto use, inventory::useOfWarehouse(reader, place.id));
        out.inUse.emplace_back(place, use);
    }
    TRY(out.away, inventory::warehousesPutAway(reader));
    return out;
}

void WarehousesCard::refresh()
{
    askStore(m_services.store, this, &WarehousesCard::read, [this](const Result<Places> &places) {
        if (places)
            showPlaces(*places);
        else
            settle(fail(places.error()));
    });
}

void WarehousesCard::showPlaces(const Places &places)
{
    QSet<qint64> gone(m_rows.keyBegin(), m_rows.keyEnd());
    for (const auto &[place, use] : places.inUse) {
        gone.remove(place.id);
        m_places.insert(place.id, place);
        if (!m_rows.contains(place.id))
            addRow(place);
        fillRow(m_rows.value(place.id), place, use);
    }
    for (const qint64 id : gone)
        removeRow(id);
    showAway(places.away);
}

void WarehousesCard::showAway(const std::vector<inventory::Warehouse> &places)
{
    delete m_away->layout();
    qDeleteAll(m_away->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    m_away->setVisible(!places.empty());
    auto *column = new QVBoxLayout(m_away);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space4);
    column->addWidget(new kit::Label(tr("Put away"), kit::Type::Label));
    for (const inventory::Warehouse &place : places) {
        auto *line = new QHBoxLayout;
        line->setSpacing(Theme::space12);
        line->addWidget(new kit::Label(tr("%1, %2").arg(place.name, place.code), kit::Type::Body, kit::Tone::Text2), 1);
        auto *back = kit::secondaryButton(tr("Take up again"));
        back->setObjectName(QStringLiteral("take-up"));
        back->setAccessibleName(tr("Take %1 up again").arg(place.name));
        allow(m_services, access::Right::ManageChannels, back);
        connect(back, &QPushButton::clicked, this, [this, place] { takeUp(place); });
        line->addWidget(back);
        column->addLayout(line);
    }
}

void WarehousesCard::addRow(const inventory::Warehouse &place)
{
    const QString forbidden = whoMay(m_services, access::Right::ManageChannels);
    const Row row{new kit::Label({}, kit::Type::Body, kit::Tone::Text2), new QLineEdit, new QComboBox, new QLineEdit,
        new QLineEdit, kit::secondaryButton({})};
    row.putAway->setObjectName(QStringLiteral("put-away"));
    row.name->setObjectName(QStringLiteral("warehouse-name"));
    row.province->setObjectName(QStringLiteral("warehouse-province"));
    row.address->setObjectName(QStringLiteral("warehouse-address"));
    row.address->setMaxLength(inventory::kLongestAddress);
    row.phone->setObjectName(QStringLiteral("warehouse-phone"));
    row.phone->setMaxLength(inventory::kLongestPhone);
    for (QWidget *editor : std::initializer_list<QWidget *>{row.name, row.province, row.address, row.phone}) {
        editor->setProperty("dense", true);
        editor->setEnabled(forbidden.isEmpty());
        editor->setToolTip(forbidden);
    }
    const int at = kFirstRow + 2 * m_nextRow++;
    m_grid->addWidget(row.code, at, 0);
    m_grid->addWidget(row.name, at, 1);
    m_grid->addWidget(row.province, at, 2);
    m_grid->addWidget(row.putAway, at, kActs);
    m_grid->addWidget(row.address, at + 1, 1);
    m_grid->addWidget(row.phone, at + 1, 2);
    QWidget *before = row.name;
    for (QWidget *next : std::initializer_list<QWidget *>{row.province, row.address, row.phone, row.putAway}) {
        setTabOrder(before, next);
        before = next;
    }
    m_rows.insert(place.id, row);
    for (const auto &[field, text] : row.typed(place))
        connect(field, &QLineEdit::editingFinished, this, [this, id = place.id] { change(id); });
    connect(row.province, &QComboBox::activated, this, [this, id = place.id] { change(id); });
    connect(row.putAway, &QPushButton::clicked, this, [this, id = place.id] { putAway(id); });
}

void WarehousesCard::removeRow(qint64 id)
{
    const Row row = m_rows.take(id);
    m_places.remove(id);
    for (const auto &[field, text] : row.typed({})) // it is not left by a person
        field->disconnect(this);
    for (QWidget *part :
        std::initializer_list<QWidget *>{row.code, row.name, row.province, row.address, row.phone, row.putAway}) {
        part->hide();
        part->deleteLater();
    }
}

void WarehousesCard::fillRow(const Row &row, const inventory::Warehouse &place, const inventory::WarehouseUse &use)
{
    row.putAway->setText(tr("Put away"));
    row.putAway->setAccessibleName(tr("Put %1 away").arg(place.name));
    const QString forbidden = whoMay(m_services, access::Right::ManageChannels);
    row.putAway->setForbidden(forbidden.isEmpty() ? whyNot(use) : forbidden);

    row.code->setText(place.code);
    row.name->setAccessibleName(tr("Name of %1").arg(place.code));
    row.province->setAccessibleName(tr("Province of %1").arg(place.name));
    row.address->setAccessibleName(tr("Address of %1").arg(place.name));
    row.address->setPlaceholderText(tr("Street, district, city"));
    row.phone->setAccessibleName(tr("Phone of %1").arg(place.name));
    row.phone->setPlaceholderText(tr("Phone, for couriers"));
    for (const auto &[field, text] : row.typed(place))
        if (!field->hasFocus()) // somebody is typing
            showFromItsStart(field, text);
    fillProvinces(row.province, place.province);
}

void WarehousesCard::change(qint64 id)
{
    const inventory::Warehouse before = m_places.value(id);
    const Row row = m_rows.value(id);
    inventory::Warehouse now = before;
    now.name = row.name->text().simplified();
    now.province = row.province->currentData().toString();
    now.address = row.address->text().simplified();
    now.phone = row.phone->text().simplified();
    if (now == before)
        return;
    tellStore(
        m_services.store, this,
        [now, actor = m_services.actor](Transaction &tx) -> Result<> {
            CHECK(access::demand(actor, access::Right::ManageChannels));
            return inventory::changeWarehouse(tx, now, actor.auditName());
        },
        [this, id, name = now.name](const Result<> &done) {
            if (!done && m_rows.contains(id))
                for (const auto &[field, text] : m_rows.value(id).typed(m_places.value(id)))
                    showFromItsStart(field, text);
            settle(done, [name] { return tr("%1 is changed.").arg(name); });
        });
}

void WarehousesCard::putAway(qint64 id)
{
    const inventory::Warehouse place = m_places.value(id);
    tellStore(
        m_services.store, this,
        [id, actor = m_services.actor](Transaction &tx) -> Result<> {
            CHECK(access::demand(actor, access::Right::ManageChannels));
            return inventory::putAwayWarehouse(tx, id, actor.auditName());
        },
        [this, name = place.name](const Result<> &done) {
            settle(done, [name] { return tr("%1 is put away; it is offered nowhere any more.").arg(name); });
        });
}

void WarehousesCard::takeUp(const inventory::Warehouse &place)
{
    tellStore(
        m_services.store, this,
        [id = place.id, actor = m_services.actor](Transaction &tx) -> Result<> {
            CHECK(access::demand(actor, access::Right::ManageChannels));
            return inventory::takeUpWarehouse(tx, id, actor.auditName());
        },
        [this, name = place.name](
            const Result<> &done) { settle(done, [name] { return tr("%1 is in use again.").arg(name); }); });
}

void WarehousesCard::add()
{
    const QString name = m_name->lineEdit()->text().simplified(), code = m_code->lineEdit()->text().simplified();
    if (!m_add->isEnabled() || std::exchange(m_adding, true))
        return;
    tellStore(
        m_services.store, this,
        [name, code, actor = m_services.actor](Transaction &tx) -> Result<> {
            CHECK(access::demand(actor, access::Right::ManageChannels));
            CHECK(inventory::addWarehouse(tx, code, name, actor.auditName()));
            return {};
        },
        [this, name](const Result<> &done) {
            m_adding = false;
            (done ? m_name : m_code)->lineEdit()->setFocus(); // the next one, or what was refused
            settle(done,
                [name] { return tr("%1 is a warehouse now; stock is moved there with M in Receiving.").arg(name); });
            if (!done)
                return;
            m_name->lineEdit()->clear();
            m_code->lineEdit()->clear();
            m_code->lineEdit()->setModified(false);
        });
}

void WarehousesCard::settle(const Result<> &done, std::function<QString()> said)
{
    say([done, said = std::move(said)]() -> Outcome {
        return done ? Outcome{kit::Role::Green, said()}
                    : Outcome{kit::Role::Red, sentenceFor(done.error(), Subject::Here).whole()};
    });
    m_watch->poke(); // what was refused goes back to what it was, too
}

} // namespace selaras::ui
