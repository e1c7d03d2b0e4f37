// Put before the program: notes how much a run has left, by what its sound does.
(() => {
  // What the sound began with, each time; which voice sounds.
  const told = window.limberTold = { starts: [], voice: '' }
  const PLAN = 20, LEAD = 0.06 // seconds: where the plan stands in the track, and what the mix takes to begin
  let element
  const Real = Audio
  window.Audio = function (...a) { return element = new Real(...a) }

  const ends = () => {
    let left
    if (told.voice === 'track') left = limberTotal + PLAN - element.currentTime
    if (told.voice === 'audio clock') left = last - context.currentTime + context.outputLatency
    if (left !== undefined) sessionStorage.setItem('limberLeft', left)
    told.voice = ''
  }
  const begins = (voice, left) => {
    if (told.voice && told.voice !== voice) ends()
    told.starts.push(left)
    told.voice = voice
  }

  const place = Object.getOwnPropertyDescriptor(HTMLMediaElement.prototype, 'currentTime')
  Object.defineProperty(HTMLMediaElement.prototype, 'currentTime', {
    get() { return place.get.call(this) },
    set(to) { place.set.call(this, to); if (to >= PLAN) begins('track', limberTotal + PLAN - to) },
  })

  // Sounds handed to the audio clock at one stroke are a plan, or a 3-2-1.
  // They are counted from what the program last read of that clock.
  let batch = [], read = 0, last = 0, context
  const clock = Object.getOwnPropertyDescriptor(BaseAudioContext.prototype, 'currentTime')
  Object.defineProperty(BaseAudioContext.prototype, 'currentTime', { get() { context = this; return read = clock.get.call(this) } })
  const start = AudioBufferSourceNode.prototype.start
  AudioBufferSourceNode.prototype.start = function (when) {
    start.call(this, when)
    if (batch.push(when) > 1) return
    const from = read + LEAD
    queueMicrotask(() => {
      const all = batch
      batch = []
      if (all.length === 3 && all.every((w, i) => Math.abs(w - from - i) < 0.001)) return
      last = Math.max(...all)
      begins('audio clock', last - from)
    })
  }

  // It ends with the page, or with the first of a fade.
  addEventListener('pagehide', ends)
  const loud = Object.getOwnPropertyDescriptor(HTMLMediaElement.prototype, 'volume')
  Object.defineProperty(HTMLMediaElement.prototype, 'volume', {
    get() { return loud.get.call(this) },
    set(to) { if (to < this.volume && told.voice === 'track') ends(); loud.set.call(this, to) },
  })
  const fade = AudioParam.prototype.setTargetAtTime
  AudioParam.prototype.setTargetAtTime = function (to, ...a) { if (to === 0 && told.voice === 'audio clock') ends(); return fade.call(this, to, ...a) }
})()
