#include "ui/theme/colour.h"

#include "ui/theme/paper_look.h"

#include <array>
#include <utility>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

struct NamedColour
{
    QStringView name;
    QRgb light;
    QRgb dark;
};

constexpr std::array<NamedColour, colourCount> namedColours{{
    {u"window", 0xFFF4F5F6, 0xFF15191C},   {u"base", 0xFFFFFFFF, 0xFF1B2024},    {u"raised", 0xFFFAFBFB, 0xFF20262B},
    {u"hover", 0xFFEDF0F1, 0xFF272E34},    {u"sel", 0xFFD9ECEE, 0xFF143B41},     {u"sep", 0xFFE1E5E8, 0xFF2E363D},
    {u"border", 0xFFC6CCD2, 0xFF47525B},   {u"control", 0xFF7D868F, 0xFF77838D}, {u"text", 0xFF1A2026, 0xFFE7EAED},
    {u"text2", 0xFF4C5660, 0xFFB0B9C1},    {u"text3", 0xFF5F6973, 0xFF98A3AC},   {u"accent", 0xFF0F6B73, 0xFF5CC4C9},
    {u"onaccent", 0xFFFFFFFF, 0xFF08282B}, {u"soft", 0xFFD9ECEE, 0xFF143B41},    {u"mid", 0xFF438B92, 0xFF3C8F95},
    {u"good", 0xFF0072B2, 0xFF56B4E9},     {u"goodtx", 0xFF00629A, 0xFF6CBEEE},  {u"sky", 0xFF3A8FC6, 0xFF8CCBF0},
    {u"warn", 0xFFB87500, 0xFFE69F00},     {u"warntx", 0xFF845400, 0xFFF0B429},  {u"bad", 0xFFD55E00, 0xFFF0803C},
    {u"badtx", 0xFFAD4B00, 0xFFF79A61},    {u"neutral", 0xFF79828B, 0xFF8C97A1}, {u"s1", 0xFF0072B2, 0xFF56B4E9},
    {u"s2", 0xFFB87500, 0xFFE69F00},       {u"s3", 0xFF00916A, 0xFF1FB58A},      {u"s4", 0xFFBC5F90, 0xFFDB93BC},
    {u"s5", 0xFF79828B, 0xFF8C97A1},
}};

const NamedColour &named(Colour colour)
{
    return namedColours[static_cast<size_t>(colour)];
}

bool onPaper = false;

} // namespace

PaperLook::PaperLook() : m_before(std::exchange(onPaper, true)) {}

PaperLook::~PaperLook()
{
    onPaper = m_before;
}

QColor colourOf(Colour colour, Look look)
{
    if (onPaper)
        look = Look::Light;
    const bool dark = look == Look::Dark || look == Look::HighContrastDark;
    if (look == Look::HighContrastLight || look == Look::HighContrastDark) {
        switch (colour) {
        case Colour::Window:
        case Colour::Base:
        case Colour::Raised:
            return dark ? QColor(0x00, 0x00, 0x00) : QColor(0xFF, 0xFF, 0xFF);
        case Colour::Text:
        case Colour::Text2:
        case Colour::Text3:
            return dark ? QColor(0xFF, 0xFF, 0xFF) : QColor(0x00, 0x00, 0x00);
        case Colour::Sep:
        case Colour::Border:
        case Colour::Control: // every line stands out as much as secondary text does in the quiet themes
            return colourOf(Colour::Text2, dark ? Look::Dark : Look::Light);
        default:
            break;
        }
    }
    return QColor::fromRgb(dark ? named(colour).dark : named(colour).light);
}

QString colourName(Colour colour)
{
    return named(colour).name.toString();
}

QColor blended(const QColor &over, const QColor &under, double share)
{
    const auto mix = [share](float a, float b) { return a * float(share) + b * float(1.0 - share); };
    return QColor::fromRgbF(mix(over.redF(), under.redF()), mix(over.greenF(), under.greenF()),
                            mix(over.blueF(), under.blueF()));
}

} // namespace talbook
