#pragma once

#include "activity/board.h"
#include "pages/page_model.h"
#include "sentences/sentence.h"
#include "services.h"
#include "tiles/shop_tiles.h"

/// Turning what was read into cells. Pure: no database, no widgets; speaks the language of the window.
namespace selaras::ui::activity {

/// Columns of the lists of work: state, channel, work, effect, tried, age.
std::vector<PageModel::Column> workColumns();
/// Columns of the listings nobody has mapped.
std::vector<PageModel::Column> mappingColumns();

struct Seen {
    const Services &services;
    const QHash<qint64, shops::Shop> &shops;
    const ShopTiles &tiles; ///< of all of them
    qint64 now = 0; ///< UTC ms
};

PageRow jobRow(const outbox::BoardRow &row, outbox::Lane lane, const Seen &seen);
PageRow inboxRow(const inbox::Entry &entry, const Seen &seen);
PageRow alertRow(const alerts::Alert &alert, const Seen &seen);
PageRow mappingRow(const catalog::UnmappedListing &listing, const Seen &seen);

/// Dead letters and messages that could not be taken in, the newest first, then open alerts.
std::vector<PageRow> needsPersonRows(const Board &board, const Seen &seen);

/// Whether a finished job told the shop something; the others were overtaken by what happened meanwhile.
bool didSomething(const outbox::BoardRow &row);
/// Why a message could not be taken in. `shop` as the sentence is to call it.
Sentence sentenceOf(const inbox::Entry &entry, const QString &shop);

/// "Tell stock", "Cancel order", "Ask about order".
QString jobWord(outbox::JobKind kind);

} // namespace selaras::ui::activity
