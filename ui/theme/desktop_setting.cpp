#include "ui/theme/desktop_setting.h"

#ifdef TALBOOK_HAS_DBUS
#include "ui/theme/desktop_bus.h"
#endif

namespace talbook
{

DesktopSetting::DesktopSetting(QObject *parent) : QObject(parent)
{
#ifdef TALBOOK_HAS_DBUS
    auto *bus = new DesktopBus(this);
    connect(bus, &DesktopBus::colourScheme, this,
            [this](const QVariant &value) { Q_EMIT darkWishChanged(darkWished(value)); });
    connect(bus, &DesktopBus::animations, this,
            [this](const QVariant &value) { Q_EMIT stillnessWishChanged(stillnessWished(value)); });
#endif
}

bool DesktopSetting::stillnessWished(const QVariant &value)
{
    return value.metaType() == QMetaType::fromType<bool>() && !value.toBool();
}

std::optional<bool> DesktopSetting::darkWished(const QVariant &value)
{
    switch (value.toUInt()) {
    case 1:
        return true;
    case 2:
        return false;
    default:
        return std::nullopt;
    }
}

} // namespace talbook
