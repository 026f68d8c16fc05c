#!/usr/bin/env python3
"""Makes the six sounds of the packing station anew: plain tones, ours, 16 bit mono at 22.05 kHz."""
import math
import pathlib
import struct
import wave

RATE = 22050
SOUNDS = {  # (Hz, ms) one after the other; 0 Hz is silence
    "cocok": [(1320, 90)],
    "lengkap": [(990, 90), (0, 30), (1320, 130)],
    "selesai": [(784, 100), (0, 30), (988, 100), (0, 30), (1319, 240)],
    "salah": [(660, 200), (0, 50), (392, 340)],
    "berhenti": [(196, 1100)],
    "printer": [(587, 160), (0, 90), (587, 160)],
}


def tone(hertz, ms):
    count = RATE * ms // 1000
    edge = RATE * 8 // 1000  # rises and falls, so that nothing clicks
    for i in range(count):
        level = min(1.0, i / edge, (count - i) / edge) * 0.6
        phase = 2 * math.pi * hertz * i / RATE
        yield int(32767 * level * (math.sin(phase) * 0.8 + math.sin(3 * phase) * 0.2)) if hertz else 0


for name, tones in SOUNDS.items():
    with wave.open(str(pathlib.Path(__file__).with_name(name + ".wav")), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(b"".join(struct.pack("<h", v) for hertz, ms in tones for v in tone(hertz, ms)))
