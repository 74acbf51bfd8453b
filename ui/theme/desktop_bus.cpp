#include "ui/theme/desktop_bus.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto settingsService = "org.freedesktop.portal.Desktop"_L1;
constexpr auto settingsPath = "/org/freedesktop/portal/desktop"_L1;
constexpr auto settingsInterface = "org.freedesktop.portal.Settings"_L1;
constexpr auto appearanceGroup = "org.freedesktop.appearance"_L1;
constexpr auto colourSchemeKey = "color-scheme"_L1;
constexpr auto interfaceGroup = "org.gnome.desktop.interface"_L1;
constexpr auto animationsKey = "enable-animations"_L1;

/// Read() wraps the value twice.
QVariant unwrapped(QVariant value)
{
    while (value.metaType() == QMetaType::fromType<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

DesktopBus::DesktopBus(QObject *parent) : QObject(parent)
{
    // Without this variable asking for the bus would try to start one.
    if (!qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS"))
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    // connect() finds the slot only if its types are known, and Qt makes them known with the first message.
    qRegisterMetaType<QDBusVariant>();
    bus.connect(settingsService, settingsPath, settingsInterface, u"SettingChanged"_s, this,
                SLOT(noteSetting(QString, QString, QDBusVariant)));
    ask(appearanceGroup, colourSchemeKey);
    ask(interfaceGroup, animationsKey);
}

void DesktopBus::ask(const QString &group, const QString &key)
{
    QDBusMessage read = QDBusMessage::createMethodCall(settingsService, settingsPath, settingsInterface, u"Read"_s);
    read << group << key;
    auto *answer = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(read), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, group, key] {
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        answer->deleteLater();
        if (!reply.isError())
            tell(group, key, reply.value().variant());
    });
}

void DesktopBus::noteSetting(const QString &group, const QString &key, const QDBusVariant &value)
{
    tell(group, key, value.variant());
}

void DesktopBus::tell(const QString &group, const QString &key, const QVariant &value)
{
    if (group == appearanceGroup && key == colourSchemeKey)
        Q_EMIT colourScheme(unwrapped(value));
    else if (group == interfaceGroup && key == animationsKey)
        Q_EMIT animations(unwrapped(value));
}

} // namespace talbook
