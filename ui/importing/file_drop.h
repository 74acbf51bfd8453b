#pragma once

#include <QObject>

namespace talbook
{

/// Takes files that are dragged onto a window: a table is to be imported, a plan to be opened. Watches the window by an
/// event filter, so that the window itself need not know.
class FileDrop : public QObject
{
    Q_OBJECT

public:
    explicit FileDrop(QWidget *window);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void tableDropped(const QString &path);
    void planDropped(const QString &path);
};

} // namespace talbook
