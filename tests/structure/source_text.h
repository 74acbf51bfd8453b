#pragma once

#include <QList>
#include <QString>

/// One file of the source tree. The path is relative to the top, with forward slashes.
struct SourceFile
{
    QString path;
    QString text;
    QString code; ///< the text with comments blanked; line breaks and string literals stay

    SourceFile(QString filePath, QString fileText);

    bool isHeader() const { return path.endsWith(u".h"); }
    bool isUnder(QStringView folder) const;                           ///< "core/plan": the folder or anything below
    QString complaint(qsizetype position, const QString &what) const; ///< "path:line: what"
};

struct Include
{
    QString target;
    bool quoted; ///< "x.h" rather than <x.h>
    qsizetype position;
};

QList<Include> includesOf(const SourceFile &file);

/// A class, struct or enum with its body, at namespace level.
struct Definition
{
    QString name;
    qsizetype position;
    bool ofThisFileAlone; ///< in a namespace without a name
};

QList<Definition> definitionsOf(const SourceFile &file);

/// Every .h and .cpp of app, core, tests and ui.
QList<SourceFile> sourceTree(const QString &top);
