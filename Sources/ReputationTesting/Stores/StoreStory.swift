import Conversations

/// A small history in which everything that decides what belongs together occurs once.
struct StoreStory {
    private let build = EventBuilder()
    let events: [ConversationEvent]

    init() {
        let ada = CaseID(build.author("ada"))
        let bo = CaseID(build.author("bo"))
        let root = build.message("m1")
        let edit = build.fact(.edited(MessageRevision(message: build.message("m3"), text: "Never mind.")), at: 3)
        let promise = PromiseID(rawValue: "call-ada")
        let thread = EventTarget.conversation(ConversationID(root))
        let record = PromiseRecord(id: promise, target: thread, kind: .callBack, text: "We call you back.")
        let merge = build.fact(.merged(CaseMerge(into: ada, from: bo, evidence: .claim)), at: 11)
        let unmerge = build.fact(.unmerged(CaseUnmerge(merge: merge.id)), at: 12)
        let wrong = build.fact(
            .merged(
                CaseMerge(into: CaseID(build.author("cleo")), from: CaseID(build.author("dana")), evidence: .claim)
            ),
            at: 14
        )
        events = [
            build.customer("ada", writes: "m1", at: 0),
            build.brand(writes: "m2", replyingTo: "m1", at: 1),
            build.customer("bo", writes: "m3", replyingTo: "m1", at: 2),
            edit,
            build.fact(.retracted(Retraction(event: edit.id)), at: 4),
            build.customer("cleo", writes: "t1", in: "t9", at: 5),
            build.customer("ada", writes: "t2", in: "t9", at: 6),
            build.customer(nil, writes: "anonymous", at: 7),
            build.fact(.tagged(Tagging(target: .author(build.author("ada")), tag: "regular")), at: 8),
            build.fact(.promiseMade(record), at: 9),
            build.fact(.promiseEvidenced(PromiseEvidence(promise: promise, text: "called")), at: 10),
            merge,
            unmerge,
            build.fact(.retracted(Retraction(event: unmerge.id)), at: 13),
            wrong,
            build.fact(.unmerged(CaseUnmerge(merge: wrong.id)), at: 15),
            build.customer("dana", writes: "d1", at: 16),
            build.fact(.custom(CustomFact(namespace: "law", payload: .null)), at: 17),
            build.customer("bo", writes: "m4", replyingTo: "m2", at: 18),
        ]
    }

    /// What to ask for, by the minutes of the events that belong to it.
    var conversations: [(EventQuery.Scope, [Int])] {
        let first = [0, 1, 2, 3, 4, 9, 10, 18]
        return [
            (.conversation(ConversationID(build.message("m1"))), first),
            (.conversation(ConversationID(build.message("m4"))), first),
            (.conversation(ConversationID(platform: .x, native: "t9")), [5, 6]),
            (.conversation(ConversationID(platform: .x, native: "nobody")), []),
        ]
    }

    /// The same for cases: those of Ada and Bo are one, those of Cleo and Dana are not.
    var cases: [(EventQuery.Scope, [Int])] {
        let merged = [0, 1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12, 13, 18]
        return [
            (.customerCase(CaseID(build.author("ada"))), merged),
            (.customerCase(CaseID(build.author("bo"))), merged),
            (.customerCase(CaseID(build.author("cleo"))), [5, 6, 14, 15]),
            (.customerCase(CaseID(build.author("dana"))), [16]),
            (.customerCase(CaseID(anonymous: build.message("anonymous"))), [7]),
            (.customerCase(CaseID("nobody")), []),
        ]
    }

    /// The same for accounts.
    var authors: [(EventQuery.Scope, [Int])] {
        [
            (.author(build.author("ada")), [0, 6, 8, 9, 10, 11, 12, 13]),
            (.author(build.author("bo")), [2, 3, 4, 18]),
            (.author(build.author("dana")), [16]),
            (.author(build.author("nobody")), []),
        ]
    }
}
