#include "lines/aside_list.h"

#include "kit/delegates.h"
#include "kit/format.h"
#include "kit/label.h"
#include "kit/table_view.h"
#include "pages/page_model.h"

#include <QHBoxLayout>

#include <algorithm>

namespace selaras::ui {

using namespace kit;

namespace {

enum Column { Scanned, Goods, Pieces, Remedies };
constexpr int kScannedWidth = 190, kPiecesWidth = 72, kRemedyWidth = 520, kRows = 4;

} // namespace

AsideList::AsideList(QWidget *parent)
    : QWidget(parent)
    , m_model(new PageModel(this))
    , m_table(new TableView)
    , m_title(new Label({}, Type::Strong))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new Region(Region::Fill::Header, Qt::TopEdge);
    head->setFixedHeight(Theme::current().height(Theme::rowComfortable));
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(Theme::edge, 0, Theme::edge, 0);
    line->addWidget(m_title, 1);
    column->addWidget(head);
    m_table->setModel(m_model);
    m_table->setObjectName(QStringLiteral("aside"));
    m_table->setItemDelegateForColumn(Scanned, new BadgeDelegate(m_table));
    m_table->setItemDelegateForColumn(Goods, new TextDelegate(m_table, Tone::Text, Qt::ElideMiddle));
    m_table->setItemDelegateForColumn(Pieces, new NumberDelegate(m_table));
    m_table->setItemDelegateForColumn(Remedies, new TextDelegate(m_table, Tone::Text2));
    m_table->setFixedHeight(Theme::current().height(Theme::rowCompact) * (kRows + 1));
    column->addWidget(m_table);
    connect(m_table, &TableView::escaped, this, &AsideList::escaped);
    retranslate();
    hide();
}

void AsideList::retranslate()
{
    m_title->setText(tr("Not counted"));
    m_model->setColumns(
        {{tr("Scanned")}, {tr("Goods")}, {tr("Pieces"), Qt::AlignRight | Qt::AlignVCenter}, {tr("What to do")}});
    m_table->setColumnWidths({kScannedWidth, 0, kPiecesWidth, kRemedyWidth}, Goods);
    show();
}

void AsideList::show()
{
    std::vector<PageRow> rows;
    for (std::size_t i = 0; i < m_all.size(); ++i) {
        const Aside &aside = m_all[i];
        rows.push_back({qint64(i) + 1,
            {badgeCell(aside.sku ? Role::Yellow : Role::Red, aside.text),
                aside.sku ? textCell(aside.sku->name) : quietCell(tr("Nobody knows it")),
                textCell(format::count(aside.pieces)), textCell(aside.remedy())}});
    }
    m_model->replace(std::move(rows), false);
    setVisible(!m_all.empty());
    Q_EMIT changed();
}

void AsideList::add(const QString &text, const std::optional<catalog::Sku> &sku, qint64 pieces, Remedy remedy)
{
    const auto same = std::find_if(m_all.begin(), m_all.end(), [&](const Aside &aside) { return aside.text == text; });
    if (same == m_all.end())
        m_all.push_back({text, sku, pieces, remedy});
    else
        same->pieces += pieces;
    show();
}

QStringList AsideList::takeUnknown()
{
    QStringList out;
    for (const Aside &aside : m_all)
        for (qint64 piece = 0; !aside.sku && piece < aside.pieces; ++piece)
            out << aside.text;
    std::erase_if(m_all, [](const Aside &aside) { return !aside.sku; });
    show();
    return out;
}

bool AsideList::removeCurrent()
{
    const auto at = std::size_t(m_table->currentId() - 1);
    if (!m_table->hasFocus() || at >= m_all.size())
        return false;
    m_all.erase(m_all.begin() + std::ptrdiff_t(at));
    show();
    return true;
}

std::vector<std::pair<catalog::Sku, qint64>> AsideList::known() const
{
    std::vector<std::pair<catalog::Sku, qint64>> out;
    for (const Aside &aside : m_all)
        if (aside.sku)
            out.emplace_back(*aside.sku, aside.pieces);
    return out;
}

qint64 AsideList::pieces() const
{
    qint64 out = 0;
    for (const Aside &aside : m_all)
        out += aside.pieces;
    return out;
}

} // namespace selaras::ui
