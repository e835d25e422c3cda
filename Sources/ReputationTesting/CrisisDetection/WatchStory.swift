import Conversations
import Foundation

/// Two quiet days, then a boat that left without those who waited for it.
struct WatchStory {
    let build = EventBuilder()

    /// When the storm is half an hour old.
    var moment: Date { build.time(2910) }

    /// What happened until then, in the order of time.
    var events: [ConversationEvent] {
        let quiet = (0..<24).flatMap { number in
            let (name, minute) = ("guest\(number)", Double(number) * 120)
            return [
                build.customer(name, writes: "q\(number)", "When does boat \(number) leave?", at: minute),
                build.brand(writes: "a\(number)", replyingTo: "q\(number)", at: minute + 10),
            ]
        }
        let storm = (0..<30).map { number in
            let words = number % 3 == 0 ? "The 17:00 boat left without us." : "Stranded since \(number)!"
            return build.customer("stranded\(number)", writes: "s\(number)", words, at: 2880 + Double(number))
        }
        return quiet + storm
    }

    /// What happened afterwards: more of it, an answer, an edit, and something taken back.
    var later: [ConversationEvent] {
        let more = (0..<20).map { number in
            let minute = 2911 + Double(number)
            return build.customer("late\(number)", writes: "l\(number)", "The 17:00 boat left without us!", at: minute)
        }
        let edit = MessageRevision(message: build.message("s1"), text: "All is well.")
        let retraction = Retraction(event: EventID("arrived", build.message("s0").rawValue))
        return more + [
            build.brand(writes: "b", "A boat comes at 18:30.", replyingTo: "s3", at: 2912),
            build.fact(.edited(edit), at: 2913),
            build.fact(.retracted(retraction), at: 2914),
        ]
    }
}
