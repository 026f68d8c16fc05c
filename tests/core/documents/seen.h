#pragma once

#include "documents/label.h"

#include <QByteArray>
#include <QStringList>
#include <vector>

/// What a reader of a PDF sees, by other people's programs than those that drew it.
namespace selaras::testing {

struct Seen {
    struct Code {
        QString kind; ///< "CODE-128", "QR-Code"
        QByteArray text;
    };
    std::vector<Code> codes; ///< decoded by zbar from the page's picture
    QString text; ///< read by poppler, blanks made single

    /// What the one code of a kind says; nothing when there is none or several.
    QByteArray code(const char *kind) const;
};

/// What zbar reads in a picture of 8 bits a dot, 0 is black.
std::vector<Seen::Code> codesIn(int width, int height, const QByteArray &grey);

/// A page (from 0) of a PDF.
Seen lookAt(const QByteArray &pdf, int page = 0);
int pagesOf(const QByteArray &pdf);

/// A page as a picture that somebody can open, when SELARAS_LOOK names a folder.
void keepPicture(const QByteArray &pdf, const QString &name);

/// A label with everything on it.
documents::Label fullLabel();

} // namespace selaras::testing
