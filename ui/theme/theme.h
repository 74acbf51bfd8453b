#pragma once

#include "ui/theme/colour.h"
#include "ui/theme/metrics.h"

#include <QFont>
#include <QObject>
#include <QPalette>

#include <array>
#include <optional>

class QApplication;

namespace talbook
{

enum class ThemeChoice
{
    System,
    Light,
    Dark,
    HighContrast
};

/// "system", "light", "dark", "contrast": for settings. Anything else reads as System.
QString themeChoiceName(ThemeChoice choice);
ThemeChoice themeChoiceFromName(QStringView name);

/// The five sizes of text. Caption and Body are regular, the others semibold unless asked otherwise.
enum class Type
{
    Caption,
    Body,
    Section,
    Title,
    Figure
};
enum class Weight
{
    Regular = QFont::Normal,
    Medium = QFont::Medium,
    SemiBold = QFont::DemiBold
};

/// Every colour, size and face of the program. A view asks for a name, never for a value; it need not listen to
/// changed() if it only paints with these names, since every widget repaints when the palette changes.
class Theme : public QObject
{
    Q_OBJECT

public:
    /// Loads the faces, sets style, font and palette. Once, after the QApplication exists and before the first widget;
    /// a further call only chooses.
    static Theme &start(QApplication &app, ThemeChoice choice = ThemeChoice::System);
    static Theme &current();

    ThemeChoice choice() const { return m_choice; }
    void choose(ThemeChoice choice);

    Look look() const { return m_look; }
    bool isDark() const { return m_look == Look::Dark || m_look == Look::HighContrastDark; }
    bool isHighContrast() const { return m_look == Look::HighContrastLight || m_look == Look::HighContrastDark; }

    QColor colour(Colour colour) const { return colourOf(colour, m_look); }
    /// As it stands on `surface` when the control is disabled.
    QColor disabled(Colour colour, Colour surface = Colour::Base) const;

    /// The empty part of a bar: seen on every surface and on a hovered row, which `hover` itself would not be.
    QColor track() const { return blended(colour(Colour::Control), colour(Colour::Base), 0.18); }

    QFont font(Type type) const;
    QFont font(Type type, Weight weight) const;
    /// Distance of base lines, in logical pixels.
    int lineHeight(Type type) const;

    /// A size of metrics.h as the system's text size wants it.
    int px(int size) const { return qRound(size * m_textScale); }
    qreal textScale() const { return m_textScale; }
    /// How much larger than usual (1.0) text and controls are, beside what the screen's scale does.
    static qreal textScaleFor(qreal systemFontPixels);
    void setTextScale(qreal scale);

    int focusRing() const { return px(isHighContrast() ? 3 : 2); }

    QPalette palette() const;

    /// The style tells what the platform's own palette looks like, at the start and whenever it changes.
    void noteSystemPalette(const QPalette &palette);
    /// What the desktop's own setting says, which goes before its palette; nothing where it has no wish.
    void noteDesktopWish(std::optional<bool> dark);

    /// Nothing is to move: the person chose so here, or on their desktop.
    bool isStill() const { return m_stillChosen || m_desktopStill; }
    bool isStillChosen() const { return m_stillChosen; }
    void chooseStill(bool still);
    void setDesktopStill(bool still);

Q_SIGNALS:
    void changed();
    void motionChanged();

private:
    explicit Theme(QObject *parent);

    Look wantedLook() const;
    bool systemIsDark() const { return m_darkWished.value_or(m_paletteIsDark); }
    void followSystem();
    void setStillness(bool chosen, bool desktop);
    void makeFonts();
    void apply();

    ThemeChoice m_choice = ThemeChoice::System;
    Look m_look = Look::Light;
    qreal m_textScale = 1.0;
    bool m_paletteIsDark = false;
    std::optional<bool> m_darkWished;
    bool m_stillChosen = false;
    bool m_desktopStill = false;
    bool m_refreshDue = false;
    bool m_applying = false;
    std::array<std::array<QFont, 3>, 5> m_fonts; ///< made once: a table asks for one in every cell
};

} // namespace talbook
