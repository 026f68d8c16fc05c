// The forms of the stock pane: adjust with a reason, change the buffer.
#include "catalog/barcode.h"
#include "kit/badge.h"
#include "kit/form.h"
#include "kit/format.h"
#include "kit/number.h"
#include "kit/tile.h"
#include "lines/arithmetic.h"
#include "sentences/sentence.h"
#include "stock/sku_field.h"
#include "stock/stock_pane.h"
#include "stock/stock_words.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace selaras::ui {

using namespace kit;

namespace {

constexpr auto kByHand = {inventory::Reason::Receipt, inventory::Reason::Count, inventory::Reason::Damaged,
    inventory::Reason::Lost, inventory::Reason::Found, inventory::Reason::Correction};

qint64 onHandIn(const StockFacts &facts, qint64 warehouseId)
{
    for (const inventory::InWarehouse &place : facts.places)
        if (place.warehouseId == warehouseId)
            return place.onHand;
    return 0;
}

} // namespace

void StockPane::askAdjust(
    const StockFacts &facts, const std::vector<ShopColumn> &shops, std::optional<qint64> warehouseId)
{
    fill([=, this] {
        startOver(tr("Adjust"), facts);
        m_asking = true;
        m_confirm = [this] {
            confirmAdjust();
        };
        m_shops = shops;
        m_place = new QComboBox;
        for (const inventory::Warehouse &place : facts.warehouses) {
            m_place->addItem(place.name, place.id);
            if (warehouseId == place.id)
                m_place->setCurrentIndex(m_place->count() - 1);
        }
        auto *place = new Field(tr("Warehouse"), m_place, true);
        body()->addWidget(place);
        place->setVisible(facts.warehouses.size() > 1); // of one there is nothing to ask
        auto *edit = new QLineEdit;
        m_quantity = new Field(tr("Change, or what is there now"), edit, true);
        m_quantity->setHint(tr("+3 or -2 changes by so many; 48 or 12*4 is what is there"));
        m_quantity->setCheck([this](const QString &text) -> Field::Finding {
            const auto delta = deltaFrom(text);
            if (!delta)
                return {Role::Red, tr("Type a number, such as +3, 48 or 12*4")};
            if (*delta + onHandIn(m_facts, m_place->currentData().toLongLong()) < 0)
                return {Role::Red, tr("There are fewer on hand than that")};
            if (reasonFits(*delta))
                return {};
            return {Role::Red,
                *delta < 0 ? tr("This reason only adds; choose another to take away")
                           : tr("This reason only takes away; choose another to add")};
        });
        body()->addWidget(m_quantity);
        m_reason = new QComboBox;
        m_reason->addItem(tr("Choose a reason"), -1);
        for (const inventory::Reason one : kByHand)
            m_reason->addItem(reasonWords(one), int(one));
        m_reasonField = new Field(tr("Reason"), m_reason, true);
        body()->addWidget(m_reasonField);
        m_note = new QLineEdit;
        auto *note = new Field(tr("Note"), m_note, true);
        note->setHint(tr("may be empty"));
        body()->addWidget(note);
        m_preview = new QWidget;
        body()->addWidget(m_preview);
        connect(edit, &QLineEdit::textChanged, this, &StockPane::preview);
        connect(m_place, &QComboBox::currentIndexChanged, this, &StockPane::preview);
        connect(m_reason, &QComboBox::currentIndexChanged, this, [this] {
            m_reasonField->setFinding({});
            if (deltaFrom(m_quantity->lineEdit()->text()))
                (void)m_quantity->check();
            preview();
        });
        auto *take = primaryButton(tr("Save"), QStringLiteral("↵"));
        connect(take, &QPushButton::clicked, this, &StockPane::confirmAdjust);
        foot(take);
        preview();
        edit->setFocus();
    });
}

std::optional<qint64> StockPane::deltaFrom(const QString &text) const
{
    const auto quantity = quantityFrom(text);
    if (!quantity || quantity->isChange)
        return quantity ? std::optional(quantity->value) : std::nullopt;
    return quantity->value - onHandIn(m_facts, m_place->currentData().toLongLong());
}

bool StockPane::reasonFits(qint64 delta) const
{
    return m_reason->currentIndex() == 0 || inventory::fits(inventory::Reason(m_reason->currentData().toInt()), delta);
}

void StockPane::preview()
{
    auto *fresh = new QWidget;
    auto *column = new QVBoxLayout(fresh);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space4);
    const qint64 was = onHandIn(m_facts, m_place->currentData().toLongLong());
    const auto delta = deltaFrom(m_quantity->lineEdit()->text());
    if (delta && was + *delta >= 0 && reasonFits(*delta)) { // what is refused will be told to no shop
        const inventory::Levels &levels = m_facts.row.levels;
        const qint64 onHand = levels.onHand + *delta;
        // What waits takes what comes in; what is promised beyond the shelf waits.
        const qint64 wanted = levels.reserved + levels.waiting;
        const qint64 available = qMax<qint64>(0, onHand - qMin(onHand, wanted) - levels.buffer);
        auto *sums = new PairList;
        sums->add(tr("%1, on hand").arg(m_place->currentText()),
            tr("%1 → %2").arg(format::count(was), format::count(was + *delta)));
        sums->add(
            tr("Available"), tr("%1 → %2").arg(format::count(m_facts.row.available), format::count(available)), true);
        column->addWidget(new SectionTitle(tr("What every shop will be told")));
        column->addWidget(sums);
        auto *grid = new QGridLayout;
        grid->setHorizontalSpacing(Theme::space8);
        grid->setColumnStretch(1, 1);
        int row = 0;
        for (const ShopColumn &shop : m_shops) {
            const inventory::ShopFigure *figure = figureOf(m_facts.row, shop.id);
            if (!figure)
                continue;
            const QString shows = figure->published ? format::count(*figure->published) : format::nothing();
            grid->addWidget(new Tile(shop.tile, shop.name), row, 0);
            grid->addWidget(new Label(shop.name), row, 1);
            grid->addWidget(
                new NumberLabel(!figure->writes          ? tr("shadow mode, not told")
                        : figure->published == available ? tr("stays %1").arg(shows)
                                                         : tr("%1 → %2").arg(shows, format::count(available)),
                    Type::Body, figure->writes ? Tone::Text : Tone::Text2),
                row, 2, Qt::AlignRight);
            ++row;
        }
        column->addLayout(grid);
    }
    say(fresh);
}

void StockPane::say(QWidget *in)
{
    delete body()->replaceWidget(m_preview, in);
    m_preview->deleteLater();
    m_preview = in;
}

void StockPane::confirmAdjust()
{
    const bool fits = m_quantity->check();
    if (m_reason->currentIndex() == 0) {
        m_reasonField->setFinding({Role::Red, tr("Every change needs its reason")});
        if (fits)
            m_reason->setFocus();
    }
    if (!fits) {
        m_quantity->lineEdit()->setFocus();
        return;
    }
    if (m_reason->currentIndex() == 0)
        return;
    const Quantity quantity = *quantityFrom(m_quantity->lineEdit()->text());
    Q_EMIT adjusted({m_facts.row.skuId, m_place->currentData().toLongLong(), quantity.isChange, quantity.value,
        inventory::Reason(m_reason->currentData().toInt()), m_note->text().trimmed()});
}

void StockPane::askBuffer(const StockFacts &facts)
{
    fill([=, this] {
        startOver(tr("Buffer"), facts);
        m_asking = true;
        m_confirm = [this] {
            confirmBuffer();
        };
        auto *edit = new QLineEdit(QString::number(facts.row.levels.buffer));
        m_quantity = new Field(tr("Pieces kept off every shop"), edit, true);
        m_quantity->setHint(tr("They stay for counting errors and slow shops; orders may still take them"));
        m_quantity->setCheck([](const QString &text) -> Field::Finding {
            const auto quantity = quantityFrom(text);
            return quantity && !quantity->isChange ? Field::Finding{}
                                                   : Field::Finding{Role::Red, tr("Type how many, such as 2")};
        });
        body()->addWidget(m_quantity);
        auto *take = primaryButton(tr("Save"), QStringLiteral("↵"));
        connect(take, &QPushButton::clicked, this, &StockPane::confirmBuffer);
        foot(take);
        edit->selectAll();
        edit->setFocus();
    });
}

void StockPane::confirmBuffer()
{
    if (m_quantity->check())
        Q_EMIT bufferChosen(m_facts.row.skuId, quantityFrom(m_quantity->lineEdit()->text())->value);
}

void StockPane::showBarcodes(const StockFacts &facts)
{
    body()->addWidget(new SectionTitle(tr("Barcodes"), {}, QStringLiteral("E")));
    auto *line = new Label(facts.row.barcode.isEmpty() ? tr("None yet. Press E to scan or type one.")
                                                       : catalog::barcodesFrom(facts.row.barcode).join(u'\n'),
        Type::Body, facts.row.barcode.isEmpty() ? Tone::Text2 : Tone::Text);
    line->setWordWrap(true);
    body()->addWidget(line);
}

void StockPane::askBarcodes(const StockFacts &facts)
{
    fill([=, this] {
        startOver(tr("Barcodes"), facts);
        m_asking = true;
        m_confirm = [this] {
            giveBarcode();
        };
        for (const QString &barcode : catalog::barcodesFrom(facts.row.barcode)) {
            auto *line = new QHBoxLayout;
            line->addWidget(new Label(barcode), 1);
            auto *remove = linkButton(tr("Take away"));
            remove->setAccessibleName(tr("Take %1 away").arg(barcode));
            connect(remove, &QPushButton::clicked, this,
                [this, barcode] { Q_EMIT barcodeTaken(m_facts.row.skuId, barcode); });
            line->addWidget(remove);
            body()->addLayout(line);
        }
        m_oneMore = new Field(tr("One more"), new QLineEdit, true);
        m_oneMore->lineEdit()->setObjectName(QStringLiteral("barcode"));
        m_oneMore->setHint(tr("Scan it, or type it and press Enter; own codes, too"));
        m_oneMore->setCheck([](const QString &text) -> Field::Finding {
            return catalog::hasWrongDigit(text.simplified())
                ? Field::Finding{Role::Red, tr("Its last digit does not fit the others")}
                : Field::Finding{};
        });
        body()->addWidget(m_oneMore);
        auto *take = primaryButton(tr("Add"), QStringLiteral("↵"));
        connect(take, &QPushButton::clicked, this, &StockPane::giveBarcode);
        foot(take);
        m_oneMore->lineEdit()->setFocus();
    });
}

void StockPane::giveBarcode()
{
    const QString barcode = m_oneMore->lineEdit()->text().simplified();
    if (!barcode.isEmpty() && m_oneMore->check())
        Q_EMIT barcodeGiven(m_facts.row.skuId, barcode);
    m_oneMore->lineEdit()->setFocus();
}

void StockPane::refuseBarcode(const Error &error)
{
    if (m_oneMore)
        m_oneMore->setFinding({Role::Red,
            error.code == QLatin1String("barcode.taken") ? tr("%1 has this barcode already").arg(error.detail)
                                                         : sentenceFor(error, Subject::Here).what});
}

bool StockPane::takeScan(const QString &text)
{
    if (!isVisible())
        return false;
    if (!m_parts.empty()) { // the last is empty; another one follows
        m_parts.back().sku->lineEdit()->setText(text);
        m_parts.back().sku->lineEdit()->setFocus();
        return true;
    }
    if (!m_oneMore)
        return false;
    m_oneMore->lineEdit()->setText(text);
    giveBarcode();
    return true;
}

void StockPane::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_confirm)
        m_confirm();
    else
        Pane::keyPressEvent(event);
}

} // namespace selaras::ui
