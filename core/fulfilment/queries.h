#pragma once

#include "channels/order.h"
#include "fulfilment/bench.h"
#include "fulfilment/hand_over.h"
#include "fulfilment/paper.h"
#include "fulfilment/shipment.h"
#include "fulfilment/wave.h"
#include "orders/queue.h"
#include "store/query.h"

namespace selaras::fulfilment {

struct ObstacleFacts {
    channels::OrderState state = channels::OrderState::Unpaid;
    bool cancelSent = false, channelHold = false, ownHold = false, unmapped = false, waits = false;
};
extern const Query<ObstacleFacts, qint64> obstacleFacts; ///< order

/// What a parcel is made from.
struct OrderHead {
    qint64 shopId = 0;
    QString number, channel, courier, trackingNumber;
    channels::OrderState state = channels::OrderState::Unpaid;
    orders::Progress progress = orders::Progress::None;
    QString hold; ///< of its channel
};
extern const Query<OrderHead, qint64> orderHead;

extern const Query<channels::ChannelAddress, qint64> addressOfPacked; ///< order; none: nothing of it is packed
extern const Query<Shipment, qint64> shipmentById; ///< without contents
extern const Query<Shipment, qint64> shipmentsOfOrder;
extern const Query<Shipment, qint64> shipmentsOfWave;
extern const Query<Content, qint64> contentsOf; ///< shipment
extern const Statement<qint64, qint64, qint64, QString, QString, QString, std::optional<qint64>, qint64>
    insertShipment; ///< id, order, warehouse, package, courier, tracking number, arranged at, now
extern const Statement<QString, qint64> updateState;
extern const Statement<QString, QString, std::optional<qint64>, qint64> updateShipping; ///< courier, number, arranged
extern const Statement<QString, std::optional<qint64>, QString, qint64> updatePacker; ///< packer, taken at, state
extern const Statement<QString, qint64, std::optional<qint64>, qint64> updatePacked; ///< by, at, grams
extern const Statement<qint64, qint64> updateHandedOver; ///< at, shipment
extern const Statement<qint64, qint64> updateWave; ///< wave, shipment
extern const Statement<qint64, qint64> leaveWave; ///< wave, shipment
extern const Statement<qint64, qint64, qint64> insertContent; ///< shipment, SKU, wanted
extern const Statement<qint64, qint64, qint64> updateWanted; ///< wanted, shipment, SKU
extern const Statement<qint64, qint64, qint64> addPacked; ///< pieces, shipment, SKU
extern const Statement<qint64> emptyBox; ///< shipment

extern const Statement<qint64, qint64, QString, std::optional<qint64>, QString, QString, qint64> insertScan;
struct Scanned {
    qint64 id = 0, skuId = 0;
};
extern const Query<Scanned, qint64> lastMatch; ///< shipment
extern const Statement<QString, qint64> updateScan; ///< outcome, scan
extern const Statement<qint64> undoScansOf; ///< shipment

extern const Query<qint64, QString> shipmentOfTracking;
extern const Query<qint64, QString, QString, QString> orderOfNumber; ///< term, number twice as it was scanned
extern const Query<qint64, qint64> singleInWave; ///< SKU; the parcel
extern const Query<qint64, qint64> singleOrder; ///< SKU
extern const Query<qint64, qint64> countPacked; ///< parcels since

extern const Query<PackedParcel, QString, QString, int> parcelsForCourier; ///< courier twice
extern const Query<HandOvers, qint64, qint64> handOversBetween; ///< from, to
extern const Query<PackedParcel, qint64, qint64, QString> parcelsTaken; ///< from, to, courier

extern const Query<WaveGroup, qint64> groupsOfWarehouse;
extern const Query<qint64, qint64, bool, QString, bool, int>
    ordersForWave; ///< warehouse, of any courier, courier, singles only, limit
extern const Query<Wave, int> latestWaves;
extern const Query<Wave, qint64> waveById;
extern const Query<Wave, qint64> wavesOpenIn; ///< warehouse
extern const Query<qint64> highestWave;
extern const Statement<qint64, qint64, qint64, QString, QString, QString, qint64> insertWave;
extern const Statement<QString, qint64, qint64> closeWave; ///< state, now, wave
extern const Query<Pick, qint64> picksOfWave;
extern const Query<Pick, qint64> picksOfOpenWaves; ///< warehouse
extern const Statement<QString> deleteCutoff;
extern const Statement<QString, int> insertCutoff;
extern const Statement<qint64, qint64> deleteShelf;
extern const Statement<qint64, qint64, QString> insertShelf;
extern const Query<QString, qint64, qint64> shelfName;

extern const Statement<qint64, qint64, QString, QString, QString, QByteArray, qint64> insertPaper;
extern const Query<Paper, qint64, QString> newestPaper; ///< shipment, kind
extern const Query<Paper, qint64> paperById;
extern const Statement<qint64, qint64, QString, QString, qint64> insertPrinting;
extern const Query<qint64, qint64> countNeverPrinted;
extern const Query<qint64, int> packedUnprinted;
extern const Query<qint64, int> packedWithoutLabel;

} // namespace selaras::fulfilment
