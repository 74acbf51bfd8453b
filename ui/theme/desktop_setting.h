#pragma once

#include <QObject>
#include <QVariant>

#include <optional>

namespace talbook
{

/// Whether the desktop asks for dark, from the setting that GNOME, KDE and others publish on the session bus
/// (org.freedesktop.appearance color-scheme); Qt 6.4 does not read it. Silent where there is no such bus.
class DesktopSetting : public QObject
{
    Q_OBJECT

public:
    explicit DesktopSetting(QObject *parent);

    /// Of the setting's value: 1 dark, 2 light, anything else no wish.
    static std::optional<bool> darkWished(const QVariant &value);

Q_SIGNALS:
    void darkWishChanged(std::optional<bool> dark);
};

} // namespace talbook
