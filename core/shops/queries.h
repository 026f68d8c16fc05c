#pragma once

#include "shops/shop.h"
#include "store/query.h"

namespace selaras::shops {

extern const Query<Shop> allShops;
extern const Query<Shop, qint64> shopById;
extern const Query<qint64, QString, QString> shopOfAccount; ///< channel, account
extern const Query<QPair<QString, QString>, qint64> credentialsOf;
extern const Query<Cursor, qint64, QString> cursorOf; ///< shop, feed
extern const Query<qint64, qint64, qint64> pushesSince; ///< shop, since
extern const Query<qint64, qint64> skusOfShop; ///< SKUs with a listing in the shop

extern const Statement<qint64, QString, QString, QString, QString, QString, bool, QString, qint64, bool, qint64, qint64>
    insertShop;
extern const Statement<qint64, qint64> updateFee; ///< basis points, id
extern const Statement<bool, qint64> updatePaused;
extern const Statement<bool, qint64> updateWritesStock;
extern const Statement<QString, qint64> updateName;
extern const Statement<QString, qint64> updateRoute;
extern const Statement<QString, qint64> updateTimeZone;
extern const Statement<bool, qint64> updateNeedsSignIn;
extern const Statement<QString, qint64, QString> updateCredential; ///< value, shop, name
extern const Statement<qint64, QString, QString> insertCredential;
extern const Statement<QString, qint64, qint64, qint64, QString>
    updateCursor; ///< position, complete, asked, shop, feed
extern const Statement<qint64, QString, QString, qint64, qint64> insertCursor;

} // namespace selaras::shops
