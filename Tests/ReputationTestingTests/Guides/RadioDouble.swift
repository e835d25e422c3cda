import CrisisDetection

/// What was said on the radio, and whether it works.
actor RadioDouble {
    private struct Silent: Error {}

    private(set) var said: [AlertNotification] = []
    private var isBroken = false

    func fail() { isBroken = true }

    func say(_ notification: AlertNotification) throws {
        if isBroken {
            isBroken = false
            throw Silent()
        }
        said.append(notification)
    }
}
