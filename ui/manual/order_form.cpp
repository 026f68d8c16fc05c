#include "manual/order_form.h"

#include "base/contact.h"
#include "base/money.h"
#include "catalog/import_file.h"
#include "kit/bars.h"
#include "kit/delegates.h"
#include "kit/form.h"
#include "kit/format.h"
#include "kit/notice.h"
#include "kit/pane.h"
#include "kit/spoken.h"
#include "kit/table_view.h"
#include "lines/by_code.h"
#include "manual/payment_text.h"
#include "manual/recall_list.h"
#include "pages/ask.h"
#include "pages/names.h"
#include "pages/page_model.h"
#include "pages/when.h"
#include "sentences/sentence.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QShortcut>

#include <algorithm>

namespace selaras::ui {

using namespace kit;
using manual::Payment;

namespace {

enum Column { Code, Name, Pieces, Price, Sum };
constexpr int kCodeWidth = 150, kPiecesWidth = 72, kMoneyWidth = 116;
constexpr qint64 kHour = 3'600'000;

QString plainRupiah(qint64 minor) { return decimalFromMinor(minor, QStringLiteral("IDR")); }

/// Two fields beside each other.
QWidget *pairOf(QWidget *left, QWidget *right)
{
    auto *both = new QWidget;
    auto *across = new QHBoxLayout(both);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(Theme::space12);
    across->addWidget(left, 1, Qt::AlignTop);
    across->addWidget(right, 1, Qt::AlignTop);
    return both;
}

Field *lineField(const QString &label, const char *name)
{
    auto *field = new Field(label, new QLineEdit, true);
    field->lineEdit()->setObjectName(QString::fromLatin1(name));
    return field;
}

struct Entered {
    orders::Order order;
    manual::Facts facts;
};

/// Enters it at the place of that name, or tells every fault and leaves no trace.
Result<Entered> enterAt(Transaction &tx, const QString &place, manual::ManualOrder order, const access::Actor &actor,
    std::vector<manual::Fault> &faults)
{
    CHECK(access::demand(actor, access::Right::EnterOrders));
    TRY(order.shopId, manual::placeNamed(tx, place, actor.auditName()));
    TRY(faults, manual::faultsOf(tx, order));
    TRY(const auto entered, manual::enter(tx, order, actor.auditName()));
    TRY(const auto found, orders::find(tx, entered.orderId));
    TRY(const auto facts, manual::factsOf(tx, entered.orderId));
    return Entered{*found, *facts};
}

} // namespace

OrderForm::OrderForm(Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_entry(new LineEntry(services))
    , m_price(lineField({}, "order-price"))
    , m_model(new PageModel(this))
    , m_table(new TableView)
    , m_footer(new Footer)
    , m_trouble(new Notice(Role::Red, {}))
    , m_pane(new Pane)
{
    build();
    fillForm();
    (new Spoken(this))->say([this] {
        const Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter;
        m_model->setColumns(
            {{tr("SKU")}, {tr("Goods")}, {tr("Pieces"), right}, {tr("Price"), right}, {tr("Sum"), right}});
        m_table->setEmptyText(tr("No line yet. Scan the goods, or type a code above."));
        m_price->setLabel(tr("Price of the line"));
        m_price->setHint(tr("as the SKU says"));
        for (const Line &line : m_lines)
            showLine(line);
        showTotals();
    });
    m_table->setColumnWidths({kCodeWidth, 0, kPiecesWidth, kMoneyWidth, kMoneyWidth}, Name);
    connect(m_entry, &LineEntry::entered, this, &OrderForm::enter);
    connect(m_entry, &LineEntry::unknownScanned, this,
        [this](const QString &text) { m_entry->say(tr("No SKU has the barcode %1").arg(text)); });
    connect(m_entry, &LineEntry::failed, this, &OrderForm::sayTrouble);
    connect(m_price->lineEdit(), &QLineEdit::returnPressed, this, &OrderForm::setPrice);
    connect(m_table, &TableView::rowActivated, this, [this](qint64 id) {
        if (const Line *line = find(id))
            m_entry->choose(line->sku.code, QString::number(line->pieces));
    });
    connect(m_table, &TableView::currentIdChanged, this, &OrderForm::showPriceOf);
    connect(m_table, &TableView::escaped, this, [this] { Q_EMIT closed(m_entered); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { showAt(now); });
    auto *toSku = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Slash), this, nullptr, nullptr,
        Qt::WidgetWithChildrenShortcut); // a slash alone belongs to the address
    connect(toSku, &QShortcut::activated, m_entry, &LineEntry::focusSku);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *now = new QShortcut(QKeySequence(Qt::CTRL | key), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(now, &QShortcut::activated, this, &OrderForm::save);
    }
    readPlaces();
}

void OrderForm::build()
{
    auto *across = new QHBoxLayout(this);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    auto *typing = new QHBoxLayout;
    typing->setContentsMargins(0, 0, Theme::edge, 0);
    typing->addWidget(m_entry, 1);
    auto *beside = new QVBoxLayout;
    beside->setContentsMargins(0, Theme::space8, 0, 0);
    m_price->setFixedWidth(Theme::current().widened(Theme::rail) * 2 / 3);
    checkAmount(m_price);
    beside->addWidget(m_price);
    beside->addStretch();
    typing->addLayout(beside);
    left->addLayout(typing);
    m_trouble->hide();
    left->addWidget(m_trouble);
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(Code, new TextDelegate(m_table, Tone::Text2));
    m_table->setItemDelegateForColumn(Name, new TextDelegate(m_table, Tone::Text, Qt::ElideMiddle));
    m_table->setItemDelegateForColumn(Pieces, new NumberDelegate(m_table, Tone::Text, true));
    m_table->setItemDelegateForColumn(Price, new NumberDelegate(m_table, Tone::Text2));
    m_table->setItemDelegateForColumn(Sum, new NumberDelegate(m_table, Tone::Text, true));
    left->addWidget(m_table, 1);
    left->addWidget(m_footer);
    across->addLayout(left, 1);
    across->addWidget(m_pane);
    connect(m_pane, &Pane::closed, this, [this] { Q_EMIT closed(m_entered); });
}

void OrderForm::fillForm()
{
    m_pane->fill([this] {
        m_pane->clear();
        m_pane->clearActions();
        m_pane->setTitle(isChanging() ? tr("Change %1").arg(m_changingNumber) : tr("New order"));
        m_pane->setSubtitle(isChanging() ? tr("Until it is packed") : tr("By chat or over the counter"));
        fillBuyer();
        fillTerms();
        m_sums = new PairList;
        m_pane->body()->addWidget(m_sums);
        m_pane->body()->addStretch(1);
        auto *save
            = primaryButton(isChanging() ? tr("Save the change") : tr("Take the order"), QStringLiteral("Ctrl ↵"));
        connect(save, &QPushButton::clicked, this, &OrderForm::save);
        allow(m_services, access::Right::EnterOrders, save);
        m_pane->addAction(save);
        setFocusProxy(m_phone->lineEdit());
        showTotals();
    });
}

void OrderForm::fillBuyer()
{
    m_phone = lineField(tr("Phone"), "order-phone");
    m_phone->setHint(tr("Known buyers are offered; may be empty"));
    m_name = lineField(tr("Name"), "order-name");
    m_email = lineField(tr("E-mail"), "order-email");
    m_email->lineEdit()->setPlaceholderText(tr("may be empty"));
    m_email->setCheck([](const QString &text) -> Field::Finding {
        return text.trimmed().isEmpty() || isEmail(text.trimmed())
            ? Field::Finding{}
            : Field::Finding{Role::Red, OrderForm::tr("Type an address such as budi@example.com")};
    });
    m_street = lineField(tr("Address"), "order-street");
    m_district = lineField(tr("District"), "order-district");
    m_city = lineField(tr("City"), "order-city");
    m_province = lineField(tr("Province"), "order-province");
    m_postcode = lineField(tr("Postcode"), "order-postcode");
    m_courier = lineField(tr("Courier"), "order-courier");
    m_recall = new RecallList(m_services);
    m_recall->watch(m_phone->lineEdit());
    m_recall->watch(m_name->lineEdit());
    connect(m_recall, &RecallList::chosen, this, &OrderForm::take);
    for (QWidget *part : {static_cast<QWidget *>(m_phone), static_cast<QWidget *>(m_recall),
             static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_email), static_cast<QWidget *>(m_street),
             pairOf(m_district, m_city), pairOf(m_postcode, m_province)})
        m_pane->body()->addWidget(part);
}

void OrderForm::fillTerms()
{
    m_place = new QComboBox;
    m_place->setObjectName(QStringLiteral("order-place"));
    m_place->setEditable(true);
    m_place->addItems(m_places.isEmpty() ? QStringList{QStringLiteral("WhatsApp")} : m_places);
    m_payment = new QComboBox;
    m_payment->setObjectName(QStringLiteral("order-payment"));
    m_payment->addItems({tr("By transfer, not yet"), tr("Paid"), tr("To the courier (COD)"), tr("Taken along, paid")});
    m_shipping = lineField(tr("Shipping"), "order-shipping");
    m_discount = lineField(tr("Discount"), "order-discount");
    for (Field *field : {m_shipping, m_discount}) {
        checkAmount(field);
        connect(field->lineEdit(), &QLineEdit::textChanged, this, &OrderForm::showTotals);
    }
    m_hours = lineField(tr("Hours to pay"), "order-hours");
    m_hours->lineEdit()->setPlaceholderText(tr("as usual"));
    m_hours->setCheck([](const QString &text) -> Field::Finding {
        constexpr int kMost = 30 * 24;
        const int hours = text.trimmed().toInt();
        const bool good = text.trimmed().isEmpty() || (hours >= 1 && hours <= kMost);
        return good ? Field::Finding{}
                    : Field::Finding{Role::Red, OrderForm::tr("Type whole hours, from 1 to %1").arg(kMost)};
    });
    m_note = lineField(tr("Note"), "order-note");
    m_note->lineEdit()->setPlaceholderText(tr("may be empty"));
    connect(m_payment, &QComboBox::currentIndexChanged, this,
        [this](int chosen) { m_hours->setEnabled(Payment(chosen) == Payment::Unpaid); });
    auto *where = pairOf(new Field(tr("Where"), m_place, true), new Field(tr("Payment"), m_payment, true));
    m_pane->body()->addWidget(pairOf(m_courier, m_shipping));
    m_pane->body()->addWidget(where);
    m_pane->body()->addWidget(pairOf(m_discount, m_hours));
    m_pane->body()->addWidget(m_note);
    where->setVisible(!isChanging());
    m_hours->setVisible(!isChanging());
}

void OrderForm::checkAmount(Field *field)
{
    field->setCheck([](const QString &text) -> Field::Finding {
        return text.trimmed().isEmpty() || catalog::rupiahFromText(text)
            ? Field::Finding{}
            : Field::Finding{Role::Red, OrderForm::tr("Type rupiah, such as 9000")};
    });
}

void OrderForm::readPlaces()
{
    askStore(
        m_services.store, this, [](Reader &reader) { return manual::places(reader); },
        [this](const Result<std::vector<shops::Shop>> &places) {
            if (!places)
                return sayTrouble(places.error());
            for (const shops::Shop &place : *places)
                m_places << place.name;
            if (m_places.isEmpty() || !m_place)
                return;
            m_place->clear();
            m_place->addItems(m_places);
        });
}

void OrderForm::scan(const QString &text)
{
    if (m_entered == 0)
        m_entry->scan(text);
}

OrderForm::Line *OrderForm::find(qint64 skuId)
{
    const auto line = std::find_if(m_lines.begin(), m_lines.end(), [&](const Line &l) { return l.sku.id == skuId; });
    return line == m_lines.end() ? nullptr : &*line;
}

void OrderForm::enter(const catalog::Sku &sku, const Quantity &quantity)
{
    if (m_entered != 0)
        return;
    Line *line = find(sku.id);
    const qint64 pieces = quantity.isChange && line ? line->pieces + quantity.value : quantity.value;
    if (pieces < 0 || pieces > manual::kMostPieces) {
        m_entry->say(tr("%1 would be %2 pieces").arg(sku.code, format::count(pieces)));
        return;
    }
    if (pieces == 0) {
        std::erase_if(m_lines, [&](const Line &old) { return old.sku.id == sku.id; });
        m_model->remove(sku.id);
        showTotals();
        askStock();
        return;
    }
    if (!line)
        line = &m_lines.emplace_back(Line{sku, 0, sku.priceMinor, {}, 0, false});
    line->pieces = pieces;
    line->remark.clear();
    showLine(*line);
    showTotals();
    askStock();
    m_table->setCurrentId(sku.id);
    showPriceOf(sku.id);
}

void OrderForm::showLine(const Line &line)
{
    const QString missing = missingWords(line);
    PageCell name = textCell(!line.remark.isEmpty() ? line.remark : missing.isEmpty() ? line.sku.name : missing);
    if (!line.remark.isEmpty() || !missing.isEmpty())
        name.insert(ToneRole, int(line.remark.isEmpty() ? Tone::Yellow : Tone::Red));
    m_model->put(
        {line.sku.id,
            {quietCell(line.sku.code), name, textCell(format::count(line.pieces)),
                textCell(format::rupiah(line.unitMinor)), textCell(format::rupiah(line.unitMinor * line.pieces))}},
        isBehindByCode);
}

void OrderForm::showPriceOf(qint64 skuId)
{
    const Line *line = find(skuId);
    m_price->setEnabled(line && m_entered == 0);
    m_price->setFinding({});
    m_price->setHint(line ? line->sku.code : tr("as the SKU says"));
    m_price->lineEdit()->setText(line ? plainRupiah(line->unitMinor) : QString());
}

void OrderForm::setPrice()
{
    Line *line = find(m_table->currentId());
    if (!line || !m_price->check() || !askFree(*line))
        return;
    line->unitMinor = amountIn(m_price);
    line->remark.clear();
    showLine(*line);
    showTotals();
    m_entry->focusSku();
}

qint64 OrderForm::amountIn(const Field *field) const
{
    return catalog::rupiahFromText(field->lineEdit()->text()).value_or(0);
}

void OrderForm::showTotals()
{
    qint64 pieces = 0, goods = 0;
    for (const Line &line : m_lines) {
        pieces += line.pieces;
        goods += line.unitMinor * line.pieces;
    }
    m_footer->setTotals({tr("*%Ln* SKU(s)", nullptr, int(m_lines.size())), tr("*%1* pcs").arg(format::count(pieces))});
    if (!m_sums || m_entered != 0)
        return;
    m_sums->clear();
    const qint64 shipping = amountIn(m_shipping), discount = amountIn(m_discount);
    m_sums->add(tr("Goods"), format::rupiah(goods));
    m_sums->add(tr("Shipping"), format::rupiah(shipping));
    if (discount != 0)
        m_sums->add(tr("Discount"), format::rupiah(-discount));
    m_sums->addRule();
    m_sums->add(tr("Total"), format::rupiah(goods + shipping - discount), true);
}

void OrderForm::take(const manual::Recalled &buyer)
{
    m_phone->lineEdit()->setText(buyer.address.phone);
    m_name->lineEdit()->setText(buyer.address.name);
    m_email->lineEdit()->setText(buyer.address.email);
    m_street->lineEdit()->setText(buyer.address.street);
    m_district->lineEdit()->setText(buyer.address.district);
    m_city->lineEdit()->setText(buyer.address.city);
    m_province->lineEdit()->setText(buyer.address.province);
    m_postcode->lineEdit()->setText(buyer.address.postcode);
    m_country = buyer.address.country;
    m_courier->lineEdit()->setText(buyer.courier);
    for (Field *field : {m_phone, m_name, m_email, m_street, m_city})
        field->setFinding({});
    m_entry->focusSku();
}

manual::ManualOrder OrderForm::order() const
{
    manual::ManualOrder out;
    out.buyer.phone = m_phone->lineEdit()->text();
    out.buyer.name = m_name->lineEdit()->text();
    out.buyer.email = m_email->lineEdit()->text();
    out.buyer.street = m_street->lineEdit()->text();
    out.buyer.district = m_district->lineEdit()->text();
    out.buyer.city = m_city->lineEdit()->text();
    out.buyer.province = m_province->lineEdit()->text();
    out.buyer.postcode = m_postcode->lineEdit()->text();
    out.buyer.country = m_country;
    for (const Line &line : m_lines)
        out.lines.push_back({line.sku.code, line.pieces, line.unitMinor});
    out.shippingMinor = amountIn(m_shipping);
    out.discountMinor = amountIn(m_discount);
    out.courier = m_courier->lineEdit()->text();
    out.note = m_note->lineEdit()->text();
    out.payment = Payment(m_payment->currentIndex());
    if (const QString hours = m_hours->lineEdit()->text().trimmed(); !hours.isEmpty() && out.payment == Payment::Unpaid)
        out.holdMs = hours.toInt() * kHour;
    return out;
}

void OrderForm::save()
{
    m_trouble->hide();
    if (m_entered != 0 || m_saving || !access::may(m_services.actor.role, access::Right::EnterOrders))
        return;
    for (Field *field : {m_email, m_shipping, m_discount, m_hours}) {
        if (!field->check()) {
            field->lineEdit()->setFocus();
            return;
        }
    }
    m_entry->whenEntered([this] { // nothing is taken beside a line that was not understood
        if (m_entered == 0 && !m_saving && freeIsMeant())
            saveNow();
    });
}

void OrderForm::saveNow()
{
    if (isChanging())
        return saveChange();
    m_saving = true;
    auto faults = std::make_shared<std::vector<manual::Fault>>();
    tellStore(
        m_services.store, this,
        [place = m_place->currentText(), order = order(), actor = m_services.actor, faults](
            Transaction &tx) { return enterAt(tx, place, order, actor, *faults); },
        [this, faults](const Result<Entered> &saved) {
            m_saving = false;
            if (!faults->empty())
                return showFaults(*faults);
            if (!saved)
                return sayTrouble(saved.error());
            m_entered = saved->order.id;
            m_waiting = waitingOf(saved->order);
            m_text = paymentText(saved->order, saved->facts);
            showEntered();
            Q_EMIT entered(m_entered);
        });
}

void OrderForm::showEntered()
{
    m_entry->setEnabled(false);
    showPriceOf(0);
    m_sums = nullptr;
    m_recall = nullptr;
    m_place = m_payment = nullptr;
    setFocusProxy(m_table);
    m_pane->fill([this] {
        m_pane->clear();
        m_pane->clearActions();
        m_pane->setTitle(tr("The order is taken"));
        m_pane->setSubtitle(tr("Say this to the buyer"));
        if (m_waiting > 0)
            m_pane->body()->addWidget(new Notice(Role::Yellow, tr("Not in stock: %1 pcs").arg(format::count(m_waiting)),
                tr("They are reserved as soon as some come in. The text below does not promise them.")));
        auto *text = new Label(m_text);
        text->setObjectName(QStringLiteral("order-text"));
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_pane->body()->addWidget(text);
        m_pane->body()->addStretch(1);
        auto *copy = primaryButton(tr("Copy it"), QStringLiteral("C"));
        connect(copy, &QPushButton::clicked, this, &OrderForm::copyText);
        m_pane->addAction(copy);
        auto *next = secondaryButton(tr("Next order"), QStringLiteral("N"));
        connect(next, &QPushButton::clicked, this, &OrderForm::startOver);
        m_pane->addAction(next);
    });
    m_table->setFocus();
    Q_EMIT keysChanged();
}

void OrderForm::copyText() { QApplication::clipboard()->setText(m_text); }

void OrderForm::startOver()
{
    m_entered = 0;
    m_text.clear();
    m_lines.clear();
    m_model->replace({}, false);
    m_trouble->hide();
    m_entry->startOver();
    m_entry->setEnabled(true);
    fillForm();
    showPriceOf(0);
    showTotals();
    m_phone->lineEdit()->setFocus();
    Q_EMIT keysChanged();
}

void OrderForm::removeCurrent()
{
    if (m_entered != 0)
        return;
    const qint64 id = m_table->currentId();
    std::erase_if(m_lines, [&](const Line &line) { return line.sku.id == id; });
    m_model->remove(id);
    showTotals();
    askStock();
}

QList<QPair<QString, QString>> OrderForm::keys() const
{
    if (m_entered != 0)
        return {{QStringLiteral("C"), tr("copy what to say")}, {QStringLiteral("N"), tr("next order")},
            {QStringLiteral("Esc"), tr("to the order")}};
    return {{QStringLiteral("Ctrl Enter"), isChanging() ? tr("save the change") : tr("take the order")},
        {QStringLiteral("Tab"), tr("next field")}, {QStringLiteral("Enter"), tr("change the line")},
        {QStringLiteral("Del"), tr("remove the line")}, {QStringLiteral("Ctrl /"), tr("to the SKU field")},
        {QStringLiteral("Esc"), tr("back, keeping what is typed")}};
}

void OrderForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_pane->setFixedWidth(width() < 3 * Theme::pane ? Theme::paneNarrow : Theme::pane);
}

void OrderForm::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape: Q_EMIT closed(m_entered); return;
    case Qt::Key_Delete: removeCurrent(); return;
    case Qt::Key_Slash: m_entry->focusSku(); return;
    case Qt::Key_C:
        if (m_entered != 0)
            copyText();
        return;
    case Qt::Key_N:
        if (m_entered != 0)
            startOver();
        return;
    case Qt::Key_F1:
    case Qt::Key_Question: QWidget::keyPressEvent(event); return;
    default: event->accept(); // the letters of the list behind do not work here
    }
}

} // namespace selaras::ui
