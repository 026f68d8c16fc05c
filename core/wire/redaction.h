#pragma once

#include "wire/http.h"

#include <QStringList>

namespace selaras::wire {

/// What stands in a record where a secret stood.
inline const QString kHidden = QStringLiteral("dirahasiakan");

/// Whether a query key, header or field of this name holds something that must not be kept: tokens, keys, signatures,
/// passwords, cookies. Case, '-' and '_' do not matter. "code" counts as one (a sign-in code) except in replies,
/// where it names an error.
bool isSecretName(QStringView name);

/// The request as text for a person: method and URL, headers, body; secrets hidden wherever they stand: query, form,
/// JSON (also when cut off, or inside a JSON string), multipart, URLs with a password. Bodies that are no text, and
/// PDFs, are only counted; more than 64 Ki characters are left out.
QString redacted(const HttpRequest &request);
/// The same for a reply: headers, body. `known`: values that are hidden even where no name gives them away.
QString redacted(const HttpReply &reply, const QStringList &known = {});

/// The values that redacted() hides in a request; those shorter than 8 characters are left out. A platform may echo
/// them anywhere in its reply.
QStringList secretsOf(const HttpRequest &request);

} // namespace selaras::wire
