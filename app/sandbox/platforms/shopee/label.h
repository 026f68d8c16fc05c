#pragma once

#include <QByteArray>
#include <QStringList>

namespace selaras::sandbox::shopee {

/// A PDF of one A6 page with these lines of text on it, the first one large. Characters beyond Latin-1 are "?".
QByteArray labelPdf(const QStringList &lines);

} // namespace selaras::sandbox::shopee
