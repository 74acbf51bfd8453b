#pragma once

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace talbook
{

class PlainLabel;
class QuietButton;

/// A heading, a remark beside it, and what stands beneath it; not shown while nothing does.
class HomeSection : public QWidget
{
    Q_OBJECT

public:
    explicit HomeSection(const QString &name, QWidget *parent = nullptr);

    void setWords(const QString &title, const QString &remark);
    /// What leads on from the section, at the right of its heading.
    void setLink(const QString &text);
    /// Puts these in place of what stood there.
    void setContents(const QList<QWidget *> &contents);
    const QList<QWidget *> &contents() const { return m_contents; }

Q_SIGNALS:
    void linkRequested();

private:
    PlainLabel *m_title;
    PlainLabel *m_remark;
    QuietButton *m_link = nullptr; ///< none in most
    QHBoxLayout *m_head;
    QVBoxLayout *m_body;
    QList<QWidget *> m_contents;
};

} // namespace talbook
