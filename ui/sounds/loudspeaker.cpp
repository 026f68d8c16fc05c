#include "sounds/loudspeaker.h"

#include <QAudioDevice>
#include <QMediaDevices>
#include <QSoundEffect>
#include <QUrl>

static void initSoundResources() { Q_INIT_RESOURCE(sounds); } // must stand outside a namespace

namespace selaras::ui {

QString soundFile(Sound sound)
{
    constexpr std::array<const char *, kSounds> kNames{"cocok", "lengkap", "selesai", "salah", "berhenti", "printer"};
    return QStringLiteral(":/sounds/%1.wav").arg(QLatin1String(kNames[std::size_t(sound)]));
}

Loudspeaker::Loudspeaker() { initSoundResources(); }
Loudspeaker::~Loudspeaker() = default;

void Loudspeaker::load()
{
    if (m_loaded || QMediaDevices::defaultAudioOutput().isNull())
        return;
    m_loaded = true;
    for (int i = 0; i < kSounds; ++i) {
        auto effect = std::make_unique<QSoundEffect>();
        effect->setSource(QUrl(QStringLiteral("qrc") + soundFile(Sound(i))));
        m_effects[std::size_t(i)] = std::move(effect);
    }
}

void Loudspeaker::play(Sound sound)
{
    load();
    if (const auto &effect = m_effects[std::size_t(sound)])
        effect->play();
}

bool Loudspeaker::canBeHeard()
{
    load();
    return m_loaded && !QMediaDevices::audioOutputs().isEmpty();
}

} // namespace selaras::ui
