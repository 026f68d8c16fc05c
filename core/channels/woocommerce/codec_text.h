#pragma once

#include "base/json.h"

#include <QString>
#include <optional>

namespace selaras::channels::woocommerce {

/// The small forms in which WooCommerce writes things.

/// "2026-11-21T03:24:28", as the *_gmt fields have it, in UTC ms. Nothing when it is not that.
std::optional<qint64> timeFromGmt(QStringView text);
/// The reverse, for filters that go with dates_are_gmt=true: never with a suffix, which WordPress would shift twice.
QString gmtFromTime(qint64 time);

/// A decimal text with up to six digits behind the point, in millionths: fine enough to add a net amount and its tax
/// before rounding. Malformed: not a decimal number, or beyond nine trillion.
Result<qint64> millionths(QStringView text);
/// Millionths to minor units of a currency, half away from zero.
qint64 minorFromMillionths(qint64 amount, QStringView currency);

/// An id as digits: it becomes part of a path. Empty, with a fault, when it is no positive number.
QString idOf(json::Fields &fields, const char *key);

/// Whether a text is such an id, and can be put into a path.
bool isId(QStringView text);

/// WordPress keeps names and secrets with five HTML entities in them: &amp; &lt; &gt; &quot; &#039;
QString withoutEntities(QString text);

/// The name of a two-letter Indonesian province code ("JB": "Jawa Barat"); the code itself when it is none, or when
/// the country is another.
QString provinceName(const QString &country, const QString &code);

} // namespace selaras::channels::woocommerce
