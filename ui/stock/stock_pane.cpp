#include "stock/stock_pane.h"

#include "kit/badge.h"
#include "kit/form.h"
#include "kit/format.h"
#include "kit/notice.h"
#include "kit/number.h"
#include "kit/sum_bar.h"
#include "pages/when.h"
#include "sentences/who_may.h"
#include "stock/stock_words.h"

#include <QBoxLayout>
#include <QGridLayout>

namespace selaras::ui {

using namespace kit;

namespace {

constexpr std::size_t kLastMovements = 3;

Label *wrapping(const QString &text, Type type = Type::Body, Tone tone = Tone::Text2)
{
    auto *label = new Label(text, type, tone);
    label->setWordWrap(true);
    return label;
}

/// Why a listing is told its figure; null when it cannot be said.
const inventory::Explanation *whyOf(const StockFacts &facts, const inventory::ShopFigure &figure)
{
    for (std::size_t i = 0; i < facts.row.shops.size(); ++i)
        if (facts.row.shops[i].listingId == figure.listingId && facts.whys[i])
            return &*facts.whys[i];
    return nullptr;
}

QString placeName(const StockFacts &facts, qint64 warehouseId)
{
    for (const auto *some : {&facts.warehouses, &facts.away})
        for (const inventory::Warehouse &place : *some)
            if (place.id == warehouseId)
                return place.name;
    return format::nothing();
}

/// Rows of movements: when, who, what, change, on hand after. Where there are several warehouses each row names its
/// own, below: what was on hand there after it is not the sum of all.
QWidget *movementRows(const StockFacts &facts, std::size_t most, const QDateTime &now)
{
    const bool named = facts.warehouses.size() + facts.away.size() > 1;
    auto *holder = new QWidget;
    auto *grid = new QGridLayout(holder);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Theme::space12);
    grid->setVerticalSpacing(Theme::space6);
    grid->setColumnStretch(1, 1);
    int row = 0;
    std::size_t shown = 0;
    for (const inventory::Movement &movement : facts.movements) {
        if (shown++ >= most)
            break;
        const QString &detail = movement.note.isEmpty() ? movement.reference : movement.note;
        const QString what = detail.isEmpty()
            ? reasonWords(movement.reason)
            : StockPane::tr("%1, %2").arg(reasonWords(movement.reason),
                detail.contains(u' ') || detail.contains(u'.') ? detail : format::cutId(detail));
        auto *words = new Label(what);
        words->setToolTip(StockPane::tr("%1 by %2").arg(what, movement.actor));
        grid->addWidget(
            new NumberLabel(format::moment(when::local(movement.at), now), Type::Body, Tone::Text2), row, 0);
        words->setWordWrap(true);
        grid->addWidget(words, row, 1);
        grid->addWidget(new NumberLabel(format::delta(movement.delta)), row, 2, Qt::AlignRight);
        const QString after = format::count(movement.onHandAfter);
        if (named) {
            grid->addWidget(wrapping(StockPane::tr("%1 then has %2").arg(placeName(facts, movement.warehouseId), after),
                                Type::Small),
                ++row, 1, 1, 2);
        } else {
            grid->addWidget(new NumberLabel(after, Type::Body, Tone::Text2), row, 3, Qt::AlignRight);
        }
        grid->addWidget(new Rule(Qt::Horizontal, true), ++row, 0, 1, named ? 3 : 4);
        ++row;
    }
    return holder;
}

} // namespace

StockPane::StockPane(Services &services, QWidget *parent)
    : Pane(parent)
    , m_services(services)
{
    setFixedWidth(Theme::pane);
}

void StockPane::startOver(const QString &title, const StockFacts &facts)
{
    clear();
    clearActions();
    m_asking = false;
    m_confirm = {};
    m_quantity = m_reasonField = m_oneMore = m_add = m_drop = nullptr;
    m_preview = nullptr;
    m_parts.clear();
    m_facts = facts;
    setTitle(title);
    setSubtitle(tr("%1, %2").arg(facts.row.name, facts.row.code));
    static_cast<QBoxLayout *>(body())->setSpacing(Theme::space8);
}

void StockPane::foot(Button *act)
{
    addAction(act);
    auto *back = secondaryButton(tr("Back"), QStringLiteral("Esc"));
    connect(back, &QPushButton::clicked, this, &StockPane::closed);
    addAction(back);
}

void StockPane::sumUp(const std::vector<WhyRow> &rows)
{
    for (const WhyRow &part : rows) {
        auto *row = new SumBar(part.op, part.name, format::count(part.figure), part.why);
        row->setBar(part.from, part.to, part.color);
        connect(row, &SumBar::pressed, this, &StockPane::movementsPressed);
        body()->addWidget(row);
    }
}

void StockPane::showWhy(const StockFacts &facts, const std::vector<ShopColumn> &shops, const ShopColumn *shop)
{
    m_shops = shops;
    fill([this, facts, of = shop ? std::optional(*shop) : std::nullopt] { buildWhy(facts, of ? &*of : nullptr); });
}

void StockPane::buildWhy(const StockFacts &facts, const ShopColumn *shop)
{
    const inventory::ShopFigure *figure = shop ? figureOf(facts.row, shop->id) : nullptr;
    startOver(figure && figure->published ? tr("Why is %1 told %2?").arg(shop->name, format::count(*figure->published))
            : figure                      ? tr("Why is %1 told nothing yet?").arg(shop->name)
                                          : tr("Why are %1 available?").arg(format::count(facts.row.available)),
        facts);
    static_cast<QBoxLayout *>(body())->setSpacing(0);
    const inventory::Explanation *why = figure ? whyOf(facts, *figure) : nullptr;
    sumUp(why ? whyTold(facts, *why, m_shops, when::local(m_services.clock.now())) : whyAvailable(facts));
    if (figure)
        answer(facts, *shop);
    auto *rule = linkButton(tr("Try another rule"));
    rule->setObjectName(QStringLiteral("try-rule"));
    rule->setForbidden(whoMay(m_services.actor.role, access::Right::ManageChannels));
    connect(rule, &QPushButton::clicked, this, [this] { Q_EMIT rulePressed(m_facts.row.skuId); });
    body()->addWidget(rule, 0, Qt::AlignLeft);
    if (!facts.row.bundle) // it has no stock of its own
        lastMovements(facts);
    showBarcodes(facts);
    if (facts.row.bundle)
        return;
    auto *adjust = secondaryButton(tr("Adjust"), QStringLiteral("A"));
    adjust->setForbidden(whoMay(m_services.actor.role, access::Right::AdjustStock));
    connect(adjust, &QPushButton::clicked, this, &StockPane::adjustPressed);
    addAction(adjust);
}

void StockPane::answer(const StockFacts &facts, const ShopColumn &shop)
{
    const inventory::ShopFigure &figure = *figureOf(facts.row, shop.id);
    const bool follows = figure.published == figure.due; // else the sum does not come to what is shown
    if (!follows)
        body()->addWidget(
            new SumBar(QStringLiteral("="), tr("%1 ought to show").arg(shop.name), format::count(figure.due)));
    auto *told = new SumBar(follows ? QStringLiteral("=") : QString(), tr("%1 shows").arg(shop.name),
        figure.published ? format::count(*figure.published) : format::nothing());
    told->setAnswer(shop.tile);
    body()->addWidget(told);
    const FigureMark mark = figureMark(figure);
    QStringList when;
    const QDateTime now = when::local(m_services.clock.now());
    if (figure.publishedAt)
        when << tr("Told %1").arg(format::moment(when::local(*figure.publishedAt), now));
    if (figure.confirmedAt)
        when << tr("read back %1").arg(format::moment(when::local(*figure.confirmedAt), now));
    auto *card = new Card;
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(Theme::space12, Theme::space8, Theme::space12, Theme::space8);
    column->setSpacing(Theme::space2);
    column->addWidget(
        new BadgeLabel(mark.role.value_or(figure.writes ? Role::Green : Role::Grey), mark.word), 0, Qt::AlignLeft);
    if (!mark.meaning.isEmpty())
        column->addWidget(wrapping(mark.meaning, Type::Body));
    if (!when.isEmpty())
        column->addWidget(wrapping(when.join(QStringLiteral(", ")), Type::Small));
    body()->addWidget(card);
}

void StockPane::lastMovements(const StockFacts &facts)
{
    body()->addWidget(new SectionTitle(tr("Last movements"), {}, QStringLiteral("G")));
    static_cast<QBoxLayout *>(body())->addSpacing(Theme::space8);
    if (facts.movements.empty())
        body()->addWidget(wrapping(tr("Nothing has moved yet. Press A to enter what is there.")));
    else
        body()->addWidget(movementRows(facts, kLastMovements, when::local(m_services.clock.now())));
}

void StockPane::showMovements(const StockFacts &facts, bool more)
{
    fill([=, this] {
        startOver(tr("Movements"), facts);
        if (facts.places.size() > 1) // what the last balances below come to
            body()->addWidget(
                wrapping(tr("%1 on hand: %2").arg(format::count(facts.row.levels.onHand), placesWords(facts.places))));
        if (facts.movements.empty())
            body()->addWidget(wrapping(tr("Nothing has moved yet. Press A to enter what is there.")));
        else
            body()->addWidget(movementRows(facts, facts.movements.size(), when::local(m_services.clock.now())));
        if (more) {
            auto *older = linkButton(tr("Show older ones"));
            connect(older, &QPushButton::clicked, this, &StockPane::olderPressed);
            body()->addWidget(older, 0, Qt::AlignLeft);
        }
    });
}

void StockPane::sayTrouble(const QString &title, const QString &text)
{
    static_cast<QBoxLayout *>(body())->insertWidget(0, new Notice(Role::Red, title, text));
}

} // namespace selaras::ui
