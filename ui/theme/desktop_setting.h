#pragma once

#include <QObject>
#include <QVariant>

#include <optional>

namespace talbook
{

/// Whether the desktop asks for dark, from the setting that GNOME, KDE and others publish on the session bus
/// (org.freedesktop.appearance color-scheme), and whether it wants nothing to move (org.gnome.desktop.interface
/// enable-animations); Qt 6.4 reads neither. Silent where there is no such bus.
class DesktopSetting : public QObject
{
    Q_OBJECT

public:
    explicit DesktopSetting(QObject *parent);

    /// Of the setting's value: 1 dark, 2 light, anything else no wish.
    static std::optional<bool> darkWished(const QVariant &value);
    /// Only a plain "no" is a wish for stillness.
    static bool stillnessWished(const QVariant &value);

Q_SIGNALS:
    void stillnessWishChanged(bool still);
    void darkWishChanged(std::optional<bool> dark);
};

} // namespace talbook
