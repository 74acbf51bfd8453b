#include "ui/theme/theme.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QProcess>
#include <QStandardPaths>
#include <QStyle>
#include <QTest>

using namespace talbook;
using namespace Qt::StringLiterals;

namespace
{

constexpr auto portalPath = "/org/freedesktop/portal/desktop"_L1;
constexpr auto portalInterface = "org.freedesktop.portal.Settings"_L1;

} // namespace

/// A desktop portal with two settings.
class FakePortal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    uint scheme = 0;
    bool animations = true;

public Q_SLOTS:
    QDBusVariant Read(const QString &group, const QString &key)
    {
        if (group == u"org.gnome.desktop.interface" && key == u"enable-animations")
            return QDBusVariant(QVariant::fromValue(QDBusVariant(animations)));
        const bool known = group == u"org.freedesktop.appearance" && key == u"color-scheme";
        return QDBusVariant(QVariant::fromValue(QDBusVariant(known ? scheme : 0u)));
    }
};

class TestDesktopSetting : public QObject
{
    Q_OBJECT

    QProcess m_daemon;
    FakePortal m_portal;

    void publish(uint scheme)
    {
        m_portal.scheme = scheme;
        QDBusMessage changed = QDBusMessage::createSignal(portalPath, portalInterface, u"SettingChanged"_s);
        changed << u"org.freedesktop.appearance"_s << u"color-scheme"_s << QVariant::fromValue(QDBusVariant(scheme));
        QVERIFY(QDBusConnection(u"portal"_s).send(changed));
    }

    void animate(bool animations)
    {
        m_portal.animations = animations;
        QDBusMessage changed = QDBusMessage::createSignal(portalPath, portalInterface, u"SettingChanged"_s);
        changed << u"org.gnome.desktop.interface"_s << u"enable-animations"_s
                << QVariant::fromValue(QDBusVariant(animations));
        QVERIFY(QDBusConnection(u"portal"_s).send(changed));
    }
    static int animationMs() { return qApp->style()->styleHint(QStyle::SH_Widget_Animation_Duration); }

private Q_SLOTS:
    void initTestCase()
    {
        const QString daemon = QStandardPaths::findExecutable(u"dbus-daemon"_s);
        if (daemon.isEmpty())
            QSKIP("no dbus-daemon here");
        m_daemon.start(daemon, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        QVERIFY(m_daemon.waitForReadyRead());
        const QByteArray address = m_daemon.readLine().trimmed();
        qputenv("DBUS_SESSION_BUS_ADDRESS", address);

        QDBusConnection bus = QDBusConnection::connectToBus(QString::fromUtf8(address), u"portal"_s);
        QVERIFY(bus.registerObject(portalPath, &m_portal, QDBusConnection::ExportAllSlots));
        QVERIFY(bus.registerService(u"org.freedesktop.portal.Desktop"_s));
    }
    void cleanupTestCase()
    {
        QDBusConnection::disconnectFromBus(u"portal"_s);
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }

    void systemIsWhatTheDesktopSays()
    {
        m_portal.scheme = 1;
        Theme &theme = Theme::start(*qApp, ThemeChoice::System);
        QCOMPARE(theme.look(), Look::Light); // the start does not wait for an answer
        QTRY_COMPARE(theme.look(), Look::Dark);
        publish(2);
        QTRY_COMPARE(theme.look(), Look::Light);
        publish(1);
        QTRY_COMPARE(theme.look(), Look::Dark);
        theme.choose(ThemeChoice::Light);
        publish(1);
        QCoreApplication::processEvents();
        QCOMPARE(theme.look(), Look::Light);
    }

    void nothingMovesWhereTheDesktopOrThePersonSaysSo()
    {
        Theme &theme = Theme::start(*qApp, ThemeChoice::System);
        QVERIFY(animationMs() > 0);
        animate(false);
        QTRY_VERIFY(theme.isStill());
        QCOMPARE(animationMs(), 0);
        animate(true);
        QTRY_VERIFY(!theme.isStill());
        theme.chooseStill(true);
        QCOMPARE(animationMs(), 0);
        theme.chooseStill(false);
        QVERIFY(animationMs() > 0);
    }
};

QTEST_MAIN(TestDesktopSetting)
#include "test_desktop_setting.moc"
