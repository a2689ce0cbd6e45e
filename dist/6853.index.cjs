"use strict";exports.ids=[6853],exports.modules={6853:(function(e,t,n){n.d(t,{lineStream:()=>r.V,parseFiles:()=>i.B,parsersOfCommand:()=>a.parsersOfCommand});var r=n(13225),i=n(21799),a=n(39361)})};
