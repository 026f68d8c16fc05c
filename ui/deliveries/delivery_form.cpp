#include "deliveries/delivery_form.h"

#include "deliveries/day_field.h"
#include "deliveries/words.h"
#include "kit/bars.h"
#include "kit/delegates.h"
#include "kit/form.h"
#include "kit/format.h"
#include "kit/notice.h"
#include "kit/pane.h"
#include "kit/spoken.h"
#include "kit/table_view.h"
#include "lines/by_code.h"
#include "pages/ask.h"
#include "pages/names.h"
#include "pages/page_model.h"
#include "pages/when.h"
#include "sentences/sentence.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

namespace selaras::ui {

using namespace kit;
using stockroom::LineFault;

namespace {

enum Column { Code, Name, Pieces, Here, Remark };
constexpr int kCodeWidth = 150, kFigureWidth = 88, kRemarkWidth = 300;

QString choiceOf(const QComboBox *box) { return box->currentText(); }

/// What is free to leave a warehouse, or what one has.
qint64 figure(const inventory::Levels &levels, DeliveryForm::Kind kind)
{
    return kind == DeliveryForm::Kind::Transfer ? qMax<qint64>(0, levels.onHand - levels.reserved) : levels.onHand;
}

struct Sent {
    qint64 id = 0; ///< 0: nothing was, for these
    std::vector<LineFault> faults;
};

/// All of it or nothing. `takeIn`: it is here already.
Result<Sent> sendAll(Transaction &tx, const stockroom::Delivery &delivery, bool takeIn, const access::Actor &actor)
{
    CHECK(access::demand(actor, access::Right::AdjustStock));
    Sent out;
    TRY(out.faults, stockroom::faultsOf(tx, delivery));
    if (!out.faults.empty())
        return out;
    if (delivery.fromWarehouseId) {
        TRY(out.id, stockroom::send(tx, delivery, actor.auditName()));
        return out;
    }
    TRY(out.id, stockroom::expect(tx, delivery, actor.auditName()));
    if (takeIn) {
        std::vector<stockroom::Arrived> arrived;
        for (const stockroom::DeliveryLine &line : delivery.lines)
            arrived.push_back({line.skuId, line.pieces});
        CHECK(stockroom::receive(tx, out.id, arrived, actor.auditName()));
    }
    return out;
}

} // namespace

DeliveryForm::DeliveryForm(Services &services, Kind kind, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_kind(kind)
    , m_entry(new LineEntry(services))
    , m_model(new PageModel(this))
    , m_table(new TableView)
    , m_footer(new Footer)
    , m_trouble(new Notice(Role::Red, {}))
    , m_pane(new Pane)
{
    build();
    fillPane();
    (new Spoken(this))->say([this] {
        const Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter;
        m_model->setColumns({{tr("SKU")}, {tr("Goods")}, {tr("Pieces"), right},
            {m_kind == Kind::Transfer ? tr("Free there") : tr("There now"), right}, {tr("Remark")}});
        m_table->setEmptyText(tr("No line yet. Scan the goods, or type a code above."));
        for (const Line &line : m_lines)
            showLine(line);
        showTotals();
    });
    connect(m_entry, &LineEntry::entered, this, &DeliveryForm::enter);
    connect(m_entry, &LineEntry::unknownScanned, this, [this](const QString &text) {
        m_entry->say(tr("No SKU has the barcode %1. Give it to its SKU in Stock (E), then scan again").arg(text));
    });
    connect(m_entry, &LineEntry::failed, this, &DeliveryForm::sayTrouble);
    connect(m_table, &TableView::rowActivated, this, [this](qint64 id) {
        if (const Line *line = find(id))
            m_entry->choose(line->sku.code, QString::number(line->pieces));
    });
    connect(m_table, &TableView::escaped, this, &DeliveryForm::closed);
    setFocusProxy(m_entry);
    readPlaces();
}

void DeliveryForm::build()
{
    auto *across = new QHBoxLayout(this);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(m_entry);
    m_trouble->hide();
    left->addWidget(m_trouble);
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(Code, new TextDelegate(m_table, Tone::Text2));
    m_table->setItemDelegateForColumn(Name, new TextDelegate(m_table, Tone::Text, Qt::ElideMiddle));
    m_table->setItemDelegateForColumn(Pieces, new NumberDelegate(m_table, Tone::Text, true));
    m_table->setItemDelegateForColumn(Here, new NumberDelegate(m_table, Tone::Text2));
    m_table->setItemDelegateForColumn(Remark, new TextDelegate(m_table));
    left->addWidget(m_table, 1);
    left->addWidget(m_footer);
    across->addLayout(left, 1);
    across->addWidget(m_pane);
    connect(m_pane, &Pane::closed, this, &DeliveryForm::closed);
}

void DeliveryForm::fillPane()
{
    m_pane->fill([this] {
        m_pane->clear();
        m_pane->clearActions();
        const bool transfer = m_kind == Kind::Transfer;
        m_pane->setTitle(transfer ? tr("Move goods") : tr("New purchase"));
        m_pane->setSubtitle(
            transfer ? tr("Out of one warehouse, expected in another") : tr("Goods a supplier will bring"));
        m_number = new Field(tr("Number"), new QLineEdit, true);
        m_number->lineEdit()->setObjectName(QStringLiteral("delivery-number"));
        m_number->setHint(tr("As on the papers; no two are the same"));
        m_number->setCheck([](const QString &text) -> Field::Finding {
            return text.trimmed().isEmpty() ? Field::Finding{Role::Red, DeliveryForm::tr("It needs a number")}
                                            : Field::Finding{};
        });
        m_pane->body()->addWidget(m_number);
        if (transfer) {
            m_from = new QComboBox;
            m_fromField = new Field(tr("From"), m_from, true);
            m_pane->body()->addWidget(m_fromField);
        } else {
            m_supplier = new Field(tr("Supplier"), new QLineEdit, true);
            m_supplier->setHint(tr("may be empty"));
            m_pane->body()->addWidget(m_supplier);
        }
        m_to = new QComboBox;
        m_to->setObjectName(QStringLiteral("delivery-to"));
        m_toField = new Field(tr("To"), m_to, true);
        m_pane->body()->addWidget(m_toField);
        m_day = dayField(m_services);
        m_pane->body()->addWidget(m_day);
        m_note = new Field(tr("Note"), new QLineEdit, true);
        m_note->setHint(tr("may be empty"));
        m_pane->body()->addWidget(m_note);
        m_pane->body()->addStretch(1);
        m_send = primaryButton(transfer ? tr("Send") : tr("Expect it"), QStringLiteral("F8"));
        connect(m_send, &QPushButton::clicked, this, [this] { askSend(false); });
        allow(m_services, access::Right::AdjustStock, m_send);
        m_pane->addAction(m_send);
        m_takeIn = nullptr;
        if (!transfer) {
            m_takeIn = secondaryButton(tr("It is here: take in"), QStringLiteral("F7"));
            connect(m_takeIn, &QPushButton::clicked, this, [this] { askSend(true); });
            allow(m_services, access::Right::AdjustStock, m_takeIn);
            m_pane->addAction(m_takeIn);
        }
        for (QComboBox *box : boxes())
            connect(box, &QComboBox::activated, this, [this] {
                if (m_fromField)
                    m_fromField->setFinding({});
                checkAll();
            });
        fillPlaces(m_places, {});
    });
}

void DeliveryForm::readPlaces()
{
    const QString day = when::local(m_services.clock.now()).toString(QStringLiteral("yyMMdd"));
    const QString prefix = (m_kind == Kind::Transfer ? QStringLiteral("TR-") : QStringLiteral("PO-")) + day;
    askStore(
        m_services.store, this,
        [prefix](Reader &reader) -> Result<std::pair<std::vector<inventory::Warehouse>, QString>> {
            TRY(auto places, inventory::warehouses(reader));
            TRY(auto number, stockroom::freeNumber(reader, prefix));
            return std::pair(std::move(places), std::move(number));
        },
        [this](const Result<std::pair<std::vector<inventory::Warehouse>, QString>> &read) {
            if (!read)
                return sayTrouble(read.error());
            m_places = read->first;
            fillPlaces(m_places, read->second);
            checkAll();
        });
}

void DeliveryForm::fillPlaces(const std::vector<inventory::Warehouse> &places, const QString &number)
{
    for (QComboBox *box : boxes()) {
        const QVariant was = box->currentData();
        box->clear();
        for (const inventory::Warehouse &place : places)
            box->addItem(place.name, place.id);
        box->setCurrentIndex(qMax(0, box->findData(was)));
    }
    if (m_kind == Kind::Transfer && places.size() > 1 && m_to->currentIndex() == m_from->currentIndex())
        m_to->setCurrentIndex(m_from->currentIndex() == 0 ? 1 : 0);
    if (m_kind == Kind::Transfer)
        m_toField->setFinding(places.size() == 1
                ? Field::Finding{Role::Yellow, tr("There is one warehouse only. Add another in Settings.")}
                : Field::Finding{});
    if (m_number->lineEdit()->text().isEmpty())
        m_number->lineEdit()->setText(number);
}

QList<QComboBox *> DeliveryForm::boxes() const
{
    return m_from ? QList<QComboBox *>{m_from, m_to} : QList<QComboBox *>{m_to};
}

DeliveryForm::Line *DeliveryForm::find(qint64 skuId)
{
    const auto line = std::find_if(m_lines.begin(), m_lines.end(), [&](const Line &l) { return l.sku.id == skuId; });
    return line == m_lines.end() ? nullptr : &*line;
}

void DeliveryForm::addSku(qint64 skuId)
{
    askStore(
        m_services.store, this, [skuId](Reader &reader) { return catalog::skuById(reader, skuId); },
        [this](const Result<std::optional<catalog::Sku>> &sku) {
            if (sku && *sku)
                m_entry->choose((*sku)->code);
        });
}

void DeliveryForm::enter(const catalog::Sku &sku, const Quantity &quantity)
{
    Line *line = find(sku.id);
    const qint64 was = line ? line->pieces : 0;
    const qint64 pieces = quantity.isChange ? was + quantity.value : quantity.value;
    if (pieces < 0 || pieces > stockroom::kMostPieces) {
        m_entry->refuse(sku, quantity, tr("%1 would be %2 pieces").arg(sku.code, format::count(pieces)));
        return;
    }
    if (pieces == 0) {
        std::erase_if(m_lines, [&](const Line &old) { return old.sku.id == sku.id; });
        m_model->remove(sku.id);
        showTotals();
        return;
    }
    if (!line) {
        m_lines.push_back({sku, 0, {}, {}});
        line = &m_lines.back();
    }
    line->pieces = pieces;
    showLine(*line);
    showTotals();
    m_table->setCurrentId(sku.id);
    check({sku.id});
}

void DeliveryForm::showLine(const Line &line)
{
    PageCell remark = textCell(line.fault ? faultWords(*line.fault, line.pieces) : QString());
    remark.insert(ToneRole, int(Tone::Red));
    m_model->put({line.sku.id,
                     {quietCell(line.sku.code), textCell(line.sku.name), textCell(format::count(line.pieces)),
                         textCell(format::count(figure(line.here, m_kind))), remark}},
        isBehindByCode);
}

void DeliveryForm::showTotals()
{
    qint64 pieces = 0, faults = 0;
    for (const Line &line : m_lines) {
        pieces += line.pieces;
        faults += line.fault.has_value();
    }
    m_footer->setTotals({tr("*%Ln* SKU(s)", nullptr, int(m_lines.size())), tr("*%1* pcs").arg(format::count(pieces))});
    m_table->setColumnWidths({kCodeWidth, 0, kFigureWidth, kFigureWidth, kRemarkWidth}, Name);
    m_table->setColumnWidth(Here, qMax(Theme::current().scaled(kFigureWidth), m_table->neededWidth(Here)));
    m_table->setColumnHidden(Remark, faults == 0); // the names have its room
    m_footer->setRemark(faults > 0 ? tr("!%n line(s) cannot be sent!", nullptr, int(faults)) : QString());
    tellRemarked();
}

void DeliveryForm::checkAll()
{
    std::vector<qint64> ids;
    for (const Line &line : m_lines)
        ids.push_back(line.sku.id);
    if (!ids.empty())
        check(std::move(ids));
}

void DeliveryForm::check(std::vector<qint64> skuIds)
{
    stockroom::Delivery asked = delivery();
    std::erase_if(asked.lines, [&](const stockroom::DeliveryLine &line) {
        return std::find(skuIds.begin(), skuIds.end(), line.skuId) == skuIds.end();
    });
    struct Found {
        std::vector<LineFault> faults;
        std::vector<std::pair<qint64, inventory::Levels>> here;
    };
    const qint64 place = asked.fromWarehouseId.value_or(asked.warehouseId);
    askStore(
        m_services.store, this,
        [asked, place](Reader &reader) -> Result<Found> {
            Found out;
            TRY(out.faults, stockroom::faultsOf(reader, asked));
            for (const stockroom::DeliveryLine &line : asked.lines) {
                TRY(const auto levels, inventory::levelsIn(reader, line.skuId, place));
                out.here.emplace_back(line.skuId, levels);
            }
            return out;
        },
        [this, asked](const Result<Found> &found) {
            if (!found)
                return sayTrouble(found.error());
            const stockroom::Delivery now = delivery();
            if (now.fromWarehouseId != asked.fromWarehouseId || now.warehouseId != asked.warehouseId)
                return; // that was asked of another warehouse
            std::vector<LineFault> faults = found->faults;
            for (std::size_t i = 0; i < found->here.size(); ++i) {
                const auto &[skuId, levels] = found->here[i];
                Line *line = find(skuId);
                if (line && line->pieces == asked.lines[i].pieces) {
                    line->here = levels;
                    line->fault.reset();
                } else { // changed meanwhile, and asked about again
                    std::erase_if(faults, [&](const LineFault &fault) { return fault.skuId == skuId; });
                }
            }
            takeFaults(faults);
            for (const auto &[skuId, levels] : found->here)
                if (const Line *line = find(skuId))
                    showLine(*line);
            showTotals();
        });
}

void DeliveryForm::takeFaults(const std::vector<LineFault> &faults)
{
    for (const LineFault &fault : faults)
        if (Line *line = find(fault.skuId))
            line->fault = fault;
}

stockroom::Delivery DeliveryForm::delivery() const
{
    stockroom::Delivery out;
    out.number = m_number->lineEdit()->text().simplified();
    if (m_kind == Kind::Transfer)
        out.fromWarehouseId = m_from->currentData().toLongLong();
    else
        out.supplier = m_supplier->lineEdit()->text().simplified();
    out.warehouseId = m_to->currentData().toLongLong();
    out.expectedAt = expectedBy(m_services, m_day->lineEdit()->text());
    out.note = m_note->lineEdit()->text().trimmed();
    for (const Line &line : m_lines)
        out.lines.push_back({.skuId = line.sku.id, .pieces = line.pieces});
    return out;
}

bool DeliveryForm::fieldsFit()
{
    if (!m_number->check()) {
        m_number->lineEdit()->setFocus();
        return false;
    }
    if (m_kind == Kind::Transfer && m_from->currentData() == m_to->currentData()) {
        m_fromField->setFinding({Role::Red, tr("From %1 to itself nothing moves").arg(choiceOf(m_from))});
        m_from->setFocus();
        return false;
    }
    if (!m_day->check()) {
        m_day->lineEdit()->setFocus();
        return false;
    }
    if (m_lines.empty()) {
        m_entry->say(tr("It needs a line: scan or type what is to come"));
        m_entry->focusSku();
        return false;
    }
    return true;
}

void DeliveryForm::askSend(bool takeIn)
{
    m_entry->whenEntered([this, takeIn] { send(takeIn); });
}

void DeliveryForm::send(bool takeIn)
{
    m_trouble->hide();
    m_remarked = false;
    if (m_sending || !access::may(m_services.actor.role, access::Right::AdjustStock) || !fieldsFit())
        return;
    m_sending = true;
    const stockroom::Delivery wanted = delivery();
    tellStore(
        m_services.store, this,
        [wanted, takeIn, actor = m_services.actor](Transaction &tx) { return sendAll(tx, wanted, takeIn, actor); },
        [this, wanted, takeIn](const Result<Sent> &sent) {
            m_sending = false;
            if (!sent)
                return sayTrouble(sent.error());
            if (sent->id != 0) {
                Q_EMIT done(sent->id,
                    m_kind == Kind::Transfer ? tr("%1 is on its way").arg(wanted.number)
                        : takeIn             ? tr("%1 is taken in").arg(wanted.number)
                                             : tr("%1 is expected").arg(wanted.number));
                return;
            }
            for (Line &line : m_lines)
                line.fault.reset();
            takeFaults(sent->faults);
            for (const Line &line : m_lines)
                showLine(line);
            showTotals();
            m_table->setCurrentId(sent->faults.front().skuId);
            m_remarked = true;
            tellRemarked();
            m_table->setFocus();
        });
}

/// That nothing was sent is said for as long as a line stands there that cannot be.
void DeliveryForm::tellRemarked()
{
    if (!m_remarked)
        return;
    m_remarked = std::any_of(m_lines.begin(), m_lines.end(), [](const Line &line) { return line.fault.has_value(); });
    m_trouble->set(Role::Red, tr("Nothing was sent."), tr("Change or remove the lines with a remark, then press F8."));
    m_trouble->setVisible(m_remarked);
}

void DeliveryForm::sayTrouble(const Error &error)
{
    m_remarked = false; // that stands there in its place
    if (error.code == QLatin1String("delivery.number")) {
        m_number->setFinding({Role::Red, tr("Another delivery has this number already")});
        m_number->lineEdit()->setFocus();
        return;
    }
    const Sentence sentence = sentenceFor(error, Subject::Here);
    m_trouble->set(Role::Red, sentence.what, sentence.meaning + u' ' + sentence.remedy);
    m_trouble->show();
}

void DeliveryForm::removeCurrent()
{
    const qint64 id = m_table->currentId();
    std::erase_if(m_lines, [&](const Line &line) { return line.sku.id == id; });
    m_model->remove(id);
    showTotals();
}

QList<QPair<QString, QString>> DeliveryForm::keys() const
{
    QList<QPair<QString, QString>> out{{QStringLiteral("F8"), m_kind == Kind::Transfer ? tr("send") : tr("expect it")}};
    if (m_kind == Kind::Purchase)
        out.append({QStringLiteral("F7"), tr("take in now")});
    out += {{QStringLiteral("Enter"), tr("change the line")}, {QStringLiteral("Del"), tr("remove the line")},
        {QStringLiteral("/"), tr("to the SKU field")}, {QStringLiteral("Esc"), tr("back, keeping what is typed")}};
    return out;
}

void DeliveryForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_pane->setFixedWidth(width() < 3 * Theme::pane ? Theme::paneNarrow : Theme::pane);
}

void DeliveryForm::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape: Q_EMIT closed(); return;
    case Qt::Key_F8: askSend(false); return;
    case Qt::Key_F7:
        if (m_kind == Kind::Purchase)
            askSend(true);
        return;
    case Qt::Key_Delete: removeCurrent(); return;
    case Qt::Key_Slash: m_entry->focusSku(); return;
    case Qt::Key_F1:
    case Qt::Key_Question: QWidget::keyPressEvent(event); return;
    default: event->accept(); // the letters of the list behind do not work here
    }
}

} // namespace selaras::ui
