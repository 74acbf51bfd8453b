#pragma once

#include <QDBusVariant>
#include <QObject>

namespace talbook
{

/// Asks the desktop portal for its colour scheme and whether it animates, and listens to changes. Built only where Qt
/// has D-Bus.
class DesktopBus : public QObject
{
    Q_OBJECT

public:
    explicit DesktopBus(QObject *parent);

Q_SIGNALS:
    void colourScheme(const QVariant &value);
    void animations(const QVariant &value);

private Q_SLOTS:
    void noteSetting(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void ask(const QString &group, const QString &key);
    void tell(const QString &group, const QString &key, const QVariant &value);
};

} // namespace talbook
