#pragma once

#include <QWidget>

class QVBoxLayout;

namespace talbook
{

class PlainLabel;

/// A heading, a remark beside it, and what stands beneath it; not shown while nothing does.
class HomeSection : public QWidget
{
    Q_OBJECT

public:
    explicit HomeSection(const QString &name, QWidget *parent = nullptr);

    void setWords(const QString &title, const QString &remark);
    /// Puts these in place of what stood there.
    void setContents(const QList<QWidget *> &contents);
    const QList<QWidget *> &contents() const { return m_contents; }

private:
    PlainLabel *m_title;
    PlainLabel *m_remark;
    QVBoxLayout *m_body;
    QList<QWidget *> m_contents;
};

} // namespace talbook
