#pragma once

#include <QObject>

class QMenu;

namespace talbook
{

/// The plans opened last as the entries of a menu, made anew whenever it is about to be shown.
class RecentMenu : public QObject
{
    Q_OBJECT

public:
    explicit RecentMenu(QMenu &menu);

Q_SIGNALS:
    void chosen(const QString &path);

private:
    void list();

    QMenu &m_menu;
};

} // namespace talbook
