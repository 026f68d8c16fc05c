#include "audit/entry_pane.h"

#include "audit/story.h"
#include "audit/words.h"
#include "kit/format.h"
#include "pages/when.h"

#include <QBoxLayout>
#include <QDateTime>

namespace selaras::ui::log {

namespace format = kit::format;
using kit::PairList;

EntryPane::EntryPane(QWidget *parent)
    : kit::Pane(parent)
{
}

void EntryPane::show(const audit::LogRow &row, const QDate &today)
{
    fill([=, this] {
        const audit::Entry &entry = row.row.entry;
        const QDateTime at = when::local(row.row.at);
        clear();
        setTitle(actionWords(entry.action));
        setSubtitle(tr("%1, %2 %3")
                        .arg(format::weekdayDay(at.date(), today), format::clockSeconds(at.time()),
                            when::zoneWord(row.row.at)));
        auto *words = new PairList(PairList::Shape::Facts);
        const auto say = [](PairList *list, const QString &name, const QString &value) {
            if (!value.isEmpty())
                list->add(name, value);
        };
        say(words, tr("Who"), actorWords(entry.actor));
        say(words, tr("SKU"), row.skuCode);
        say(words, tr("Change"), entry.delta ? format::delta(*entry.delta) : QString());
        say(words, tr("Order"), row.orderNumber);
        say(words, tr("Detail"), storyOf(row));
        body()->addWidget(words);
        body()->addWidget(new kit::SectionTitle(tr("As stored"), tr("Entry %1").arg(format::count(row.row.seq))));
        auto *raw = new PairList(PairList::Shape::Facts);
        say(raw, tr("Time in UTC"), QDateTime::fromMSecsSinceEpoch(row.row.at, Qt::UTC).toString(Qt::ISODateWithMs));
        say(raw, tr("Actor"), entry.actor);
        say(raw, tr("Action"), entry.action);
        say(raw, tr("Subject"), entry.subject);
        say(raw, tr("Detail"), entry.detail);
        body()->addWidget(raw);
        body()->addStretch(1);
    });
}

} // namespace selaras::ui::log
