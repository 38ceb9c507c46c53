#pragma once

#include "app/documents/typesetting.h"

namespace untie::onpaper {

// The voices and colours of everything that is printed. Sizes in points.

inline const QColor paper(0xFF, 0xFF, 0xFF);
inline const QColor ink(0x23, 0x1F, 0x1B);
inline const QColor secondInk(0x57, 0x4F, 0x47);
inline const QColor hairline(0xDC, 0xD4, 0xC7);
inline const QColor accent(0x17, 0x63, 0x5F);

inline const TypeStyle letterhead{11.5, 15, QFont::DemiBold, ink};
inline const TypeStyle letterheadSmall{8.5, 11.5, QFont::Normal, secondInk};
inline const TypeStyle name{19, 23, QFont::DemiBold, ink, false, -1.2};
inline const TypeStyle lead{10, 14.5, QFont::Normal, secondInk};
inline const TypeStyle tableHead{10.5, 14.5, QFont::DemiBold, ink, true};
inline const TypeStyle heading{8.5, 13, QFont::DemiBold, secondInk, true};
inline const TypeStyle body{10, 14.5, QFont::Normal, ink};
inline const TypeStyle struck{10, 14.5, QFont::Normal, secondInk, false, 0, Face::Text, true};
inline const TypeStyle standing{9, 13, QFont::Normal, ink};
inline const TypeStyle place{10, 13, QFont::Medium, ink};
inline const TypeStyle caption{8, 11, QFont::Normal, secondInk};
inline const TypeStyle letters{32, 46, QFont::Normal, ink, false, 8, Face::Letters};
inline const TypeStyle strong{10.5, 14, QFont::DemiBold, ink};

} // namespace untie::onpaper
