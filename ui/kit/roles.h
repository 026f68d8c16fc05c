#pragma once

#include <Qt>

namespace selaras::kit {

/// What a row of a kit::TableView is. Given by RowKindRole; a missing value is Data.
enum class RowKind {
    Data, ///< an ordinary row
    Note, ///< the error row under a culprit: NoteRole in red, NoteLinkRole as its link, spanning all columns
    Group, ///< a title row inside the table: DisplayRole of column 0, SecondRole beside it
    Loading, ///< not here yet: drawn as bars
};

/// Named item data roles that the delegates of the kit read. Models answer from memory; delegates never ask further.
/// DisplayRole is always the formatted text of the cell, TextAlignmentRole places it, ToolTipRole gives the whole.
enum ItemRole {
    IdRole = Qt::UserRole + 1, ///< qint64, column 0: identity of the row; selection and marks survive a refresh by it
    RowKindRole, ///< int(RowKind), column 0
    NoteRole, ///< QString, column 0 of a Note row: the sentence
    NoteLinkRole, ///< QString, column 0 of a Note row: the words of the one link that mends it
    SecondRole, ///< QString: said after the first text on the same line, in text2 (town, SKU, reference)
    SecondLineRole, ///< QString: second line of a TwoLineDelegate or SummaryDelegate, small, text2
    ToneRole, ///< int(Tone): colour of the first text when it is not `text`
    StrongRole, ///< bool: first text in weight 600
    StatusRole, ///< int(Role): shape and colour of the badge; DisplayRole is its word
    TileRole, ///< QString: letter of the channel, `S2` for the second of several shops; also from headerData
    TileStateRole, ///< int(Role): shape on the tile's corner; missing for none
    DeadlineRole, ///< QDateTime: when it must be handed over; ShipByDelegate makes the words
    UrgentMinutesRole, ///< int: red under so many minutes (default 30)
    SoonMinutesRole, ///< int: yellow under so many minutes (default 120)
    ValuesRole, ///< QList<double> as QVariant: bars of a sparkline
    AlertFromRole, ///< int: index of the first bar drawn in yellow; missing for none
    FullRole, ///< double: the value whose bar of a sparkline fills the height, unless one is larger; missing for none
    ShareRole, ///< double 0..1: part filled of a small bar before the text
    RightTextRole, ///< QString: figure at the right of a SummaryDelegate's second line
    CopyRole, ///< QString: what Ctrl+C gives for the cell; DisplayRole when missing
    MutedRole, ///< bool: the badge has lost its fill because someone has already acted
    DepthRole, ///< int, column of a TreeDelegate: how deep in the tree; missing for 0
    ExpandedRole, ///< bool, there too: whether what belongs to the row is shown; missing for a row nothing belongs to
    FirstOwnRole, ///< models may number their own roles from here
};

} // namespace selaras::kit
