#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <optional>

namespace selaras::wire {

/// UTC ms (whole seconds) from a Date header, e.g. "Sun, 06 Nov 1994 08:49:37 GMT"; nothing for any other form.
std::optional<qint64> httpDate(QByteArrayView text);
/// The reverse: how a server writes its time.
QByteArray httpDateText(qint64 utcMs);

} // namespace selaras::wire
