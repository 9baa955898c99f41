#pragma once
#include "app/study/journal.h"
#include <QObject>

namespace app::study {

/// The open study of a program, on the thread of its screens. Changes go in by submit(), news come out by changed().
class StudyDocument : public QObject
{
    Q_OBJECT
public:
    /// `journal` keeps the changes and must outlive the document.
    StudyDocument(Study study, Journal& journal, QObject* parent = nullptr);

    /// A snapshot; cheap.
    const Study& study() const { return m_study; }
    Journal& journal() { return m_journal; }

    /// Applies and keeps a change of the user's. A correction without a time gets the present one. Refused with a sentence, or applied at once; when it then cannot be
    /// kept, keepingFailed() tells. Gives the change that undoes it, where there is one.
    base::Result<std::optional<Change>> submit(Change change);
    /// Shows a change that is durable already (an attempt of a run).
    void accept(Change change);
    /// The same for many at once, with one changed().
    void acceptAll(QList<Change> changes);

Q_SIGNALS:
    void changed(const app::study::ChangeSet& what);
    void keepingFailed(const app::base::Error& error);

private:
    Study m_study;
    Journal& m_journal;
};

} // namespace app::study
