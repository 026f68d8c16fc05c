#include "shell/health_strip.h"

#include "kit/badge.h"
#include "kit/number.h"
#include "kit/tile.h"

#include <QHBoxLayout>

namespace selaras::ui {

HealthStrip::HealthStrip(QWidget *parent)
    : QWidget(parent)
    , m_badge(new kit::BadgeLabel)
    , m_rest(new kit::NumberLabel({}, kit::Type::Body, kit::Tone::Text2))
    , m_tiles(new QHBoxLayout)
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kit::Theme::space12);
    m_tiles->setSpacing(kit::Theme::tileGap);
    line->addWidget(m_badge);
    line->addWidget(m_rest);
    line->addLayout(m_tiles);
    m_badge->hide();
}

void HealthStrip::setWords(const HealthWords &words)
{
    m_badge->setVisible(words.role.has_value());
    if (words.role)
        m_badge->set(*words.role, words.badge);
    m_badge->setToolTip(words.names);
    m_rest->setVisible(!words.rest.isEmpty());
    m_rest->setText(words.rest);
    while (m_tiles->count() > int(words.tiles.size())) {
        QLayoutItem *item = m_tiles->takeAt(m_tiles->count() - 1);
        delete item->widget();
        delete item;
    }
    while (m_tiles->count() < int(words.tiles.size()))
        m_tiles->addWidget(new kit::Tile({}));
    for (int i = 0; i < m_tiles->count(); ++i) {
        auto *tile = static_cast<kit::Tile *>(m_tiles->itemAt(i)->widget());
        const auto &shop = words.tiles[std::size_t(i)];
        tile->set(shop.words, shop.name);
        tile->setState(shop.state);
    }
    setAccessibleName(QStringLiteral("%1 %2 %3").arg(words.badge, words.names, words.rest).simplified());
}

void HealthStrip::mousePressEvent(QMouseEvent *) { Q_EMIT pressed(); }

} // namespace selaras::ui
