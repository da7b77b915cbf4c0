/// What is typed or said in a call and means nothing for the account.
enum Idle {
  /// Examples of it: they train a group that wins when nothing is to be recognised.
  static let examples = table.split(separator: "\n").flatMap {
    $0.split(separator: ",").map { String($0.drop { $0 == " " }) }
  }

  private static let table = """
    hold on, hold please, please hold, hold the line, one second, one moment please
    just a moment, just a minute, give me a second, wait a sec, hang on, bear with me a second
    putting me on hold, on hold with music, the line is bad, bad connection, can't hear him well
    you are breaking up, line dropped, called again, are you there, can you hear me now
    say that again please, pardon, sorry what was that, yes, yeah, yep, no, nope, ok, okay
    all right, fine, good, great, perfect, sure, of course, right, i see, got it, understood
    uh huh, hmm, mm, thank you, thanks a lot, you're welcome, no problem, hello, hi there
    good morning, good afternoon, this is maria speaking, maria here, speaking
    he's getting a pen, let me find a pen, go ahead, i'm listening, i'm ready
    what was the number again, could you spell that, could you repeat that, she is typing
    coughing, dog barking in the background, transferred me, putting me through, connecting now
    phone is ringing, answering machine, left a voicemail, bye, goodbye, talk to you then
    have a good day, see you, you too, test, well, anyway, let me close the door
    let me turn the radio down, he is typing it in, one moment, a second please, it is ringing
    the line went dead, background noise, chatting with a colleague, looking for a pen
    writing it down, let me write that down, yes speaking, this is she, am i on speaker
    sorry i was muted, the music is playing, hold music, on hold, put me on hold
    they put me on hold, waiting in the queue, uh, er, so, hey, how can i help
    how may i help you, one sec, two seconds, hang on a second, okay bye, thank you bye, alright
    right then, very good, lovely thanks, cheers, no worries, say again, come again
    not sure i heard you
    """
}
