#include "ui/theme/theme.h"

#include "ui/theme/desktop_setting.h"
#include "ui/theme/keyboard_cues.h"
#include "ui/theme/style.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QPixmapCache>
#include <QPointer>
#include <QScopedValueRollback>
#include <QToolTip>

#include <algorithm>
#include <array>

// Outside the namespace, as the macro wants it: resources of a static library are dropped unless asked for.
static void keepLookResources()
{
    Q_INIT_RESOURCE(talbook_look);
}

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

QPointer<Theme> startedTheme;

struct TypeSize
{
    int pixels;
    int line;
    Weight weight;
};

constexpr std::array<TypeSize, 5> typeSizes{{
    {11, 16, Weight::Regular},
    {13, 18, Weight::Regular},
    {15, 20, Weight::SemiBold},
    {20, 24, Weight::SemiBold},
    {28, 32, Weight::SemiBold},
}};

const TypeSize &sizeOf(Type type)
{
    return typeSizes[static_cast<size_t>(type)];
}

/// Inter with tabular figures, see resources/fonts/make_fonts.py.
constexpr QStringView faceFamily = u"Talbook Sans";

void loadFaces()
{
    for (const QStringView style : {u"Regular", u"Medium", u"SemiBold"})
        QFontDatabase::addApplicationFont(u":/fonts/TalbookSans-"_s + style + u".otf"_s);
}

bool looksDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

} // namespace

QString themeChoiceName(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Light:
        return u"light"_s;
    case ThemeChoice::Dark:
        return u"dark"_s;
    case ThemeChoice::HighContrast:
        return u"contrast"_s;
    case ThemeChoice::System:
        break;
    }
    return u"system"_s;
}

ThemeChoice themeChoiceFromName(QStringView name)
{
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast}) {
        if (name == themeChoiceName(choice))
            return choice;
    }
    return ThemeChoice::System;
}

Theme::Theme(QObject *parent) : QObject(parent) {}

Theme &Theme::start(QApplication &app, ThemeChoice choice)
{
    if (startedTheme) {
        startedTheme->choose(choice);
        return *startedTheme;
    }
    keepLookResources();
    loadFaces();
    auto *theme = new Theme(&app);
    startedTheme = theme;
    theme->m_textScale = textScaleFor(QFontInfo(QFontDatabase::systemFont(QFontDatabase::GeneralFont)).pixelSize());
    // Setting the style hands it the platform's palette before ours covers it.
    QApplication::setStyle(new Style(*theme));
    app.installEventFilter(new KeyboardCues(&app));
    theme->m_choice = choice;
    theme->m_look = theme->wantedLook();
    theme->apply();
    auto *desktop = new DesktopSetting(theme);
    connect(desktop, &DesktopSetting::darkWishChanged, theme, &Theme::noteDesktopWish);
    connect(desktop, &DesktopSetting::stillnessWishChanged, theme, &Theme::setDesktopStill);
    return *theme;
}

Theme &Theme::current()
{
    Q_ASSERT_X(startedTheme, "Theme::current", "Theme::start() comes first");
    return *startedTheme;
}

Look Theme::wantedLook() const
{
    switch (m_choice) {
    case ThemeChoice::Light:
        return Look::Light;
    case ThemeChoice::Dark:
        return Look::Dark;
    case ThemeChoice::HighContrast:
        return systemIsDark() ? Look::HighContrastDark : Look::HighContrastLight;
    case ThemeChoice::System:
        break;
    }
    return systemIsDark() ? Look::Dark : Look::Light;
}

void Theme::choose(ThemeChoice choice)
{
    m_choice = choice;
    if (const Look look = wantedLook(); look != m_look) {
        m_look = look;
        apply();
        Q_EMIT changed();
    }
}

void Theme::setTextScale(qreal scale)
{
    if (qFuzzyCompare(scale, m_textScale))
        return;
    m_textScale = scale;
    apply();
    Q_EMIT changed();
}

void Theme::makeFonts()
{
    constexpr std::array weights{Weight::Regular, Weight::Medium, Weight::SemiBold};
    for (size_t type = 0; type < m_fonts.size(); ++type) {
        for (size_t boldness = 0; boldness < weights.size(); ++boldness) {
            QFont &face = m_fonts[type][boldness];
            face = QFont(faceFamily.toString());
            face.setPixelSize(px(typeSizes[type].pixels));
            face.setWeight(static_cast<QFont::Weight>(weights[boldness]));
        }
    }
}

void Theme::apply()
{
    const QScopedValueRollback applying(m_applying, true);
    QPixmapCache::clear();
    makeFonts();
    const QPalette colours = palette();
    QApplication::setFont(font(Type::Body));
    QApplication::setFont(font(Type::Body, Weight::Medium), "QPushButton");
    QApplication::setFont(font(Type::Caption, Weight::Medium), "QHeaderView");
    QApplication::setPalette(colours);
    QToolTip::setPalette(colours);
    QToolTip::setFont(font(Type::Body));
}

void Theme::noteSystemPalette(const QPalette &palette)
{
    if (m_applying) // our own doing, the platform said nothing new
        return;
    m_paletteIsDark = looksDark(palette);
    followSystem();
}

void Theme::noteDesktopWish(std::optional<bool> dark)
{
    m_darkWished = dark;
    followSystem();
}

void Theme::setDesktopStill(bool still)
{
    setStillness(m_stillChosen, still);
}

void Theme::chooseStill(bool still)
{
    setStillness(still, m_desktopStill);
}

void Theme::setStillness(bool chosen, bool desktop)
{
    const bool before = isStill();
    m_stillChosen = chosen;
    m_desktopStill = desktop;
    if (isStill() != before)
        Q_EMIT motionChanged();
}

void Theme::followSystem()
{
    if (m_refreshDue || wantedLook() == m_look)
        return;
    // It may be Qt that is setting a palette just now: change ours afterwards.
    m_refreshDue = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_refreshDue = false;
            choose(m_choice);
        },
        Qt::QueuedConnection);
}

QColor Theme::disabled(Colour name, Colour surface) const
{
    return blended(colour(name), colour(surface), 0.45);
}

QFont Theme::font(Type type) const
{
    return font(type, sizeOf(type).weight);
}

QFont Theme::font(Type type, Weight weight) const
{
    const size_t boldness = weight == Weight::Regular ? 0 : weight == Weight::Medium ? 1 : 2;
    return m_fonts[static_cast<size_t>(type)][boldness];
}

int Theme::lineHeight(Type type) const
{
    return px(sizeOf(type).line);
}

qreal Theme::textScaleFor(qreal systemFontPixels)
{
    // Desktops set 11 to 15 pixels when the person has asked for nothing; only beyond that somebody wants it different.
    constexpr qreal smallestUsual = 11.0;
    constexpr qreal largestUsual = 15.0;
    if (systemFontPixels > largestUsual)
        return std::min(systemFontPixels / largestUsual, 2.5);
    if (systemFontPixels < smallestUsual)
        return std::max(systemFontPixels / smallestUsual, 0.9);
    return 1.0;
}

QPalette Theme::palette() const
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, Colour name) {
        palette.setColor(QPalette::All, role, colour(name));
    };
    set(QPalette::Window, Colour::Window);
    set(QPalette::WindowText, Colour::Text);
    set(QPalette::Base, Colour::Base);
    set(QPalette::AlternateBase, Colour::Raised);
    set(QPalette::Text, Colour::Text);
    set(QPalette::PlaceholderText, Colour::Text3);
    set(QPalette::Button, Colour::Base);
    set(QPalette::ButtonText, Colour::Text);
    set(QPalette::BrightText, Colour::OnAccent);
    set(QPalette::ToolTipBase, Colour::Raised);
    set(QPalette::ToolTipText, Colour::Text);
    set(QPalette::Highlight, Colour::Sel);
    set(QPalette::HighlightedText, Colour::Text);
    set(QPalette::Link, Colour::Accent);
    set(QPalette::LinkVisited, Colour::Accent);
    set(QPalette::Light, Colour::Base);
    set(QPalette::Midlight, Colour::Hover);
    set(QPalette::Mid, Colour::Border);
    set(QPalette::Dark, Colour::Control);
    set(QPalette::Shadow, Colour::Control);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                                           QPalette::HighlightedText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, disabled(Colour::Text));
    palette.setColor(QPalette::Disabled, QPalette::Link, disabled(Colour::Accent));
    return palette;
}

} // namespace talbook
