#include "bench/sounds.h"

#include <QAudioDevice>
#include <QMediaDevices>
#include <QSoundEffect>
#include <QUrl>
#include <array>

static void initSoundResources() { Q_INIT_RESOURCE(sounds); } // must stand outside a namespace

namespace selaras::ui {

QString soundFile(Sound sound)
{
    constexpr std::array<const char *, kSounds> kNames{"cocok", "lengkap", "selesai", "salah", "berhenti", "printer"};
    return QStringLiteral(":/sounds/%1.wav").arg(QLatin1String(kNames[std::size_t(sound)]));
}

Loudspeaker::Loudspeaker(QObject *parent)
    : QObject(parent)
{
    initSoundResources();
    if (QMediaDevices::defaultAudioOutput().isNull())
        return;
    for (int i = 0; i < kSounds; ++i) {
        auto effect = std::make_unique<QSoundEffect>();
        effect->setSource(QUrl(QStringLiteral("qrc") + soundFile(Sound(i))));
        m_effects.emplace(Sound(i), std::move(effect));
    }
}

Loudspeaker::~Loudspeaker() = default;

void Loudspeaker::play(Sound sound)
{
    if (const auto found = m_effects.find(sound); found != m_effects.end())
        found->second->play();
}

bool Loudspeaker::canBeHeard() const { return !m_effects.empty() && !QMediaDevices::audioOutputs().isEmpty(); }

} // namespace selaras::ui
