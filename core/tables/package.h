#pragma once

#include "base/result.h"

#include <QByteArray>
#include <memory>

struct zip;

namespace selaras::tables {

/// The ZIP that an Office document is (ECMA-376 part 2), held in memory.
class Package {
public:
    /// Malformed workbook.unreadable: not a ZIP, or one that ends in the middle. `bytes` must outlive what is returned.
    static Result<Package> of(const QByteArray &bytes);

    /// A part, unpacked and whole. Malformed workbook.unreadable: there is none of that name, or it is damaged;
    /// workbook.too-big: it says it is larger than kMostPart.
    Result<QByteArray> part(const QString &name);

    static constexpr qint64 kMostPart = 128LL * 1024 * 1024; ///< bytes, unpacked

private:
    struct Close {
        void operator()(zip *archive) const;
    };
    explicit Package(zip *archive)
        : m_zip(archive)
    {
    }
    std::unique_ptr<zip, Close> m_zip;
};

} // namespace selaras::tables
